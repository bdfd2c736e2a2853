package org.claimboard.matching;

/**
 * A claim that may cover a sentence.
 *
 * @param slug the claim's key
 * @param score how likely it covers the sentence, 0 to 1
 * @param why what speaks for it
 */
public record Match(String slug, double score, Flag flag, Why why) {

    /** What it says of the sentence. */
    public Answer answer() {
        return Answer.of(flag, score, why);
    }

    /** The same, which is no more than about the same after all. */
    Match unlikely() {
        return new Match(slug, 0, Flag.RELATED, why);
    }
}
