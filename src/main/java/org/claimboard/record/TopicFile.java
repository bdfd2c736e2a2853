package org.claimboard.record;

import org.jspecify.annotations.Nullable;

/**
 * A topic as filed: what claims are about, by which they are found.
 *
 * @param names what it is called in each language
 * @param note what belongs to it; null where the name says it
 */
public record TopicFile(String topic, LocalizedText names, @Nullable LocalizedText note) implements FiledRecord {

    @Override
    public RecordType recordType() {
        return RecordType.TOPIC;
    }

    @Override
    public String slug() {
        return topic;
    }
}
