package org.claimboard.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claimant as filed. */
public record ClaimantFile(
        String claimant,
        ClaimantKind kind,
        LocalizedText names,
        @Nullable LocalizedText role,
        @Nullable List<String> sameAs)
        implements FiledRecord {

    @Override
    public RecordType recordType() {
        return RecordType.CLAIMANT;
    }

    @Override
    public String slug() {
        return claimant;
    }
}
