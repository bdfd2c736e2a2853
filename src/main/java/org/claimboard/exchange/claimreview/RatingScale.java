package org.claimboard.exchange.claimreview;

import org.claimboard.record.Verdict;
import org.claimboard.site.VerdictName;
import org.jspecify.annotations.Nullable;

/**
 * The newsroom's verdicts on the scale that readers of ClaimReview expect: whole numbers from 1 (false) to 5 (true). What
 * the evidence does not settle has a word and no number: 3 would say that half of it is true.
 */
public final class RatingScale {

    public static final int WORST = 1;
    public static final int BEST = 5;

    private RatingScale() {}

    /** The number; null if there is none. */
    public static @Nullable Integer value(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> BEST;
            case MOSTLY_SUPPORTED -> 4;
            case MISLEADING -> 2;
            case REFUTED -> WORST;
            case CONTESTED, UNVERIFIABLE -> null;
        };
    }

    /** The word of the pages themselves, so that the markup says what readers see; in English if the language has none. */
    public static String word(Verdict verdict, String language) {
        return VerdictName.of(verdict, language);
    }
}
