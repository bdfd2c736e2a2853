package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.claimboard.record.RecordType;
import org.claimboard.record.Slug;

/** The slug that a new record's English name suggests. Other scripts suggest none. */
final class Proposal {

    private Proposal() {}

    /** Empty if there is nothing to make one of. */
    static String of(RecordType type, ObjectNode record) {
        return names(type, record)
                .map(JsonNode::asText)
                .map(Proposal::slug)
                .filter(slug -> !slug.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonNode> names(RecordType type, ObjectNode record) {
        return switch (type) {
            case ARTICLE -> Stream.of(record.at("/titleTranslations/en"), record.path("title"));
            case CLAIMANT -> Stream.of(record.at("/names/en"));
            case SOURCE -> Stream.of(record.path("title"), record.path("publisher"));
            case CLAIM -> Stream.of(record.at("/title/en"));
            case COMPARISON -> Stream.of(record.at("/question/en"));
            case CHAIN -> Stream.of(record.at("/topic/en"));
            case RATES -> Stream.of(record.at("/name/en"));
        };
    }

    /** Apostrophes stand within words. */
    static String slug(String name) {
        return Slug.of(name.replaceAll("['’]", ""));
    }
}
