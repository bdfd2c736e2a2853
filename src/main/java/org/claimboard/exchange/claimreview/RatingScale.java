package org.claimboard.exchange.claimreview;

import org.claimboard.record.LocalizedText;
import org.claimboard.record.Verdict;
import org.claimboard.record.VerdictScale;
import org.claimboard.site.VerdictName;
import org.jspecify.annotations.Nullable;

/**
 * The newsroom's verdicts on the scale that readers of ClaimReview expect: whole numbers from 1 (false) to 5 (true). What
 * the evidence does not settle has a word and no number: 3 would say that half of it is true.
 */
public final class RatingScale {

    private RatingScale() {}

    /** The number; null if there is none. */
    public static @Nullable Integer value(Verdict verdict) {
        return VerdictScale.current().grade(verdict).rating();
    }

    /** The number of the worst grade; null if none has a number. */
    public static @Nullable Integer worst() {
        return VerdictScale.current().worst();
    }

    /** The number of the best grade; null if none has a number. */
    public static @Nullable Integer best() {
        return VerdictScale.current().best();
    }

    /**
     * What stands for the rating in words: where readers are shown no grades, the sentence that says what was found.
     *
     * @param conclusion null where a verdict of before has none
     */
    public static String word(Verdict verdict, @Nullable LocalizedText conclusion, String language) {
        return VerdictScale.current().isRated() || conclusion == null
                ? word(verdict, language)
                : conclusion.in(language);
    }

    /** The word of the pages themselves, so that the markup says what readers see; in English if the language has none. */
    public static String word(Verdict verdict, String language) {
        return VerdictName.of(verdict, language);
    }
}
