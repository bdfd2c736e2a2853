package org.claimboard.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chain of circular reporting as filed. */
public record ChainFile(
        String chain,
        @Nullable String ref,
        LocalizedText topic,
        List<String> claims,
        List<ChainStep> steps,
        int independentOrigins,
        @Nullable LocalizedText note)
        implements FiledRecord {

    @Override
    public RecordType recordType() {
        return RecordType.CHAIN;
    }

    @Override
    public String slug() {
        return chain;
    }
}
