package org.claimboard.matching;

import java.util.Comparator;
import java.util.List;

/**
 * What is known about a sentence, or what one claim says of it. Scores mean the same for each language and kind of text:
 * of sentences that nobody checked, at most one in twenty has a claim with so high a score as {@link #CHECKED} wants.
 */
public enum Answer {
    /** It was checked, though perhaps with another number. */
    CHECKED(0.5),

    /** It was probably checked: somebody has to see whether the claim says the same. */
    PROBABLY(0.2),

    /** No claim is likely to cover it. */
    NOT_FOUND(0);

    private final double least;

    Answer(double least) {
        this.least = least;
    }

    /** The lowest score of a claim that says so, 0 to 1. */
    double least() {
        return least;
    }

    /** What one claim says. One that was found to say something else, however likely, covers nothing. */
    static Answer of(Flag flag, double score, Why why) {
        if (flag.covers()) {
            return CHECKED;
        }
        return flag == Flag.RELATED && score >= PROBABLY.least && why.overlaps() ? PROBABLY : NOT_FOUND;
    }

    /** What the claims say together, the likeliest first. Behind one that says something else none is probable. */
    static Answer of(List<Match> matches) {
        if (matches.stream().anyMatch(match -> match.answer() == CHECKED)) {
            return CHECKED;
        }
        return matches.stream()
                .takeWhile(match -> !match.flag().contradicts())
                .map(Match::answer)
                .min(Comparator.naturalOrder())
                .orElse(NOT_FOUND);
    }
}
