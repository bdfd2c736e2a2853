package org.claimboard.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contested question as filed, with its positions.
 *
 * @param finding the answer in one sentence of at most {@value LocalizedText#LONGEST_SENTENCE} characters a language, which
 *     readers see first: what is like for like and what is not, with no number that the positions or their reasons do not have
 */
public record ComparisonFile(
        String comparison,
        int order,
        LocalizedText question,
        @Nullable LocalizedText finding,
        LocalizedText why,
        Unit unit,
        @Nullable Denominator per,
        @Nullable String at,
        List<PositionEntry> positions,
        @Nullable List<PositionRatio> suggested,
        @Nullable List<PositionRatio> fair)
        implements FiledRecord {

    /** One position. */
    public record PositionEntry(
            String key,
            PositionRole role,
            String claim,
            @Nullable Integer quantity,
            @Nullable Integer conversion,
            @Nullable String source,
            @Nullable List<String> doubts,
            LocalizedText label,
            @Nullable LocalizedText note) {}

    @Override
    public RecordType recordType() {
        return RecordType.COMPARISON;
    }

    @Override
    public String slug() {
        return comparison;
    }
}
