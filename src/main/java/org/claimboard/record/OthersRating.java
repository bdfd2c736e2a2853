package org.claimboard.record;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How somebody else's review rates a claim, in their words and on their scale. It is theirs, and no verdict of ours.
 *
 * @param words as the review has them
 * @param value their number, from {@code worst} to {@code best}; null if they give none
 * @param worst the number of their scale for what is wrong; null if they give none
 * @param best the number of their scale for what is right; null if they give none
 */
public record OthersRating(
        String words, @Nullable BigDecimal value, @Nullable BigDecimal worst, @Nullable BigDecimal best) {

    /** Characters of the longest words. */
    public static final int LONGEST = 1_000;

    /** Whether a number on a scale stands beside the words. */
    public boolean hasNumber() {
        return value != null && worst != null && best != null;
    }
}
