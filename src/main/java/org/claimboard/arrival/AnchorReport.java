package org.claimboard.arrival;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What became of words that a claim rests on.
 *
 * @param quote the words
 * @param now the sentence that stands in their place; null where there is none, or they are unchanged
 * @param changedNumbers the numbers that are others now
 * @param verbatim how often the words stand in the new text, wherever
 */
record AnchorReport(String quote, State state, @Nullable String now, List<ChangedNumber> changedNumbers, int verbatim) {

    /** The worst first. */
    static final Comparator<AnchorReport> WORST_FIRST = Comparator.<AnchorReport, Boolean>comparing(
                    report -> report.changedNumbers().isEmpty())
            .thenComparing(AnchorReport::state);

    /** What became of the words, the worst first. */
    public enum State {
        /** The sentence says something else. */
        ALTERED,
        /** Nothing like it is there. */
        LOST,
        /** The same words, somewhere else. */
        MOVED,
        /** The same words in the same place. */
        EXACT
    }

    /**
     * A number that is another now; empty where it was added or is gone.
     */
    record ChangedNumber(String before, String now) {

        private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+(?:[.,:]\\p{Nd}+)*");

        /** The digits alone where all else about the number is as it was; else all of it. */
        static ChangedNumber of(String before, String now) {
            List<String> old =
                    DIGITS.matcher(before).results().map(MatchResult::group).toList();
            List<String> fresh =
                    DIGITS.matcher(now).results().map(MatchResult::group).toList();
            boolean same = DIGITS.matcher(before)
                    .replaceAll("0")
                    .equals(DIGITS.matcher(now).replaceAll("0"));
            return same && old.size() == 1 && fresh.size() == 1 && !old.equals(fresh)
                    ? new ChangedNumber(old.get(0), fresh.get(0))
                    : new ChangedNumber(before, now);
        }
    }
}
