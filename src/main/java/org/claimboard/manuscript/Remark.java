package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.List;
import org.claimboard.comparison.AppliedRate;
import org.claimboard.matching.CheckResult;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said on a sentence.
 *
 * @param sentence which sentence it is, from 0
 * @param start where the words that are in doubt begin in the text
 * @param end where they end, exclusive
 * @param stated the words that are in doubt
 * @param statedValue the number that they state; null if they state none
 * @param parts the other words of the text that they were held against, in the order of the reckoning
 * @param reckoned what comes out of the parts; null where nothing was reckoned
 * @param rate the published rate of a conversion of money; null where none was used
 * @param period the day or year for which a rate was looked up; null if none was, or the text has no day
 * @param claim the claim that covers the sentence; null unless it is one of the two remarks on claims
 * @param quote what a source says instead; null unless the remark is on a quotation
 */
public record Remark(
        RemarkKind kind,
        int sentence,
        int start,
        int end,
        String stated,
        @Nullable BigDecimal statedValue,
        List<String> parts,
        @Nullable Reckoned reckoned,
        @Nullable AppliedRate rate,
        @Nullable String period,
        CheckResult.@Nullable Hit claim,
        @Nullable StoredQuote quote) {

    /**
     * What comes out of the parts.
     *
     * @param lower the least that it can be, the numbers being rounded as they are written
     * @param upper the most
     */
    public record Reckoned(BigDecimal value, @Nullable Unit unit, BigDecimal lower, BigDecimal upper) {}

    /**
     * Words of a source.
     *
     * @param source its slug
     * @param differing words of the text that the source does not have in their place; empty if it only has more
     */
    public record StoredQuote(String source, String words, List<String> differing) {}

    static Remark of(RemarkKind kind, Passage passage, Stated stated, List<Stated> parts, Reckoned reckoned) {
        return new Remark(
                kind,
                passage.index(),
                passage.start() + stated.start(),
                passage.start() + stated.end(),
                stated.words(),
                stated.value(),
                parts.stream().map(Stated::words).toList(),
                reckoned,
                null,
                null,
                null,
                null);
    }

    /** A ratio that is told, or lies, between two amounts of which there is none. */
    static Remark ofRatio(RemarkKind kind, Passage passage, Stated stated, Stated one, Stated other) {
        Span span = one.asWritten().over(other.asWritten());
        BigDecimal ratio = one.value().divide(other.value(), Span.PRECISION);
        Reckoned reckoned = new Reckoned(ratio, Stated.TIMES, span.lower(), span.upper());
        return of(kind, passage, stated, List.of(one, other), reckoned);
    }

    /** Whether the number is one of parts that are not a hundred percent together. */
    public boolean isOfAHundred() {
        return kind == RemarkKind.SUM && parts.contains(stated);
    }
}
