package org.claimboard.share;

import java.util.List;
import org.claimboard.reading.Mark;
import org.claimboard.reading.Scale;
import org.jspecify.annotations.Nullable;

/**
 * A contested question as a figure that stands on its own. All texts are ready to read, in one language.
 *
 * @param title what was found, or else the question
 * @param question the question above it; empty where it is the title
 * @param groups what counts the same, as on the page
 * @param ratios what the text suggests, struck, and what is like for like
 * @param more how many positions are not shown, in words; empty if all are
 * @param foot sources, rates, newsroom and day, a line each
 * @param address of its page
 */
record Chart(
        String title,
        String question,
        List<Group> groups,
        List<Ratio> ratios,
        String more,
        List<String> foot,
        String address) {

    /**
     * Positions that count the same.
     *
     * @param apart what stands above it, if it is not the first: that it does not compare with those before
     * @param heading what they count; empty if that is not said, or goes without saying
     * @param scale null if none of them has a number
     */
    record Group(String apart, String heading, @Nullable Scale scale, List<Line> lines) {}

    /**
     * One position.
     *
     * @param label what to call it
     * @param about who says so, the rating, doubts
     * @param mark where it stands on the scale; null if it does not
     * @param withdrawn whether a claim on which it rests was withdrawn
     */
    record Line(String label, String about, String amount, @Nullable Mark mark, Kind kind, boolean withdrawn) {}

    /** Whose figure it is. */
    enum Kind {
        ARTICLE,
        ELSEWHERE,
        CALCULATION
    }

    /** @param struck whether it does not hold */
    record Ratio(String figure, String words, boolean struck) {}
}
