package org.claimboard.matching;

import org.jspecify.annotations.Nullable;

/**
 * A claim that may cover a sentence.
 *
 * @param slug the claim's key
 * @param score how likely it covers the sentence, 0 to 1
 * @param why what speaks for it
 * @param clause the part of the sentence that was held against it; null if it was the whole
 * @param doubted whether something may tell the two apart, of which it is not plain whether it does
 */
public record Match(String slug, double score, Flag flag, Why why, @Nullable String clause, boolean doubted) {

    Match(String slug, double score, Flag flag, Why why) {
        this(slug, score, flag, why, null, false);
    }

    /** What it says of the sentence. */
    public Answer answer() {
        return Answer.of(flag, score, why);
    }

    /** The same, which is no more than about the same after all. */
    Match unlikely() {
        return new Match(slug, 0, Flag.RELATED, why, clause, doubted);
    }

    /** The same, of which the sentence says more than was checked. */
    Match unsure() {
        return new Match(slug, score, Flag.RELATED, why, clause, doubted);
    }

    /** The same, of which it is not plain whether it says something else. */
    Match inDoubt() {
        return new Match(slug, score, Flag.RELATED, why, clause, true);
    }

    /** The same, in which all that the sentence says was found. */
    Match agreed() {
        return new Match(
                slug,
                Math.max(score, Answer.CHECKED.least()),
                why.otherQuantities().isEmpty() ? Flag.SAME_CLAIM : Flag.DIFFERENT_NUMBER,
                why,
                clause,
                doubted);
    }

    /** The same, as likely as that. */
    Match likely(double other) {
        return new Match(slug, other, flag, why, clause, doubted);
    }

    /** The same, of a part of the sentence. */
    Match of(String part) {
        return new Match(slug, score, flag, why, part, doubted);
    }
}
