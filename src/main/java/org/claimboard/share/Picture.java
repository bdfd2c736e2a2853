package org.claimboard.share;

import java.util.List;
import org.claimboard.record.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a picture shows. All texts are ready to read, in one language.
 *
 * @param newsroom who publishes the page
 * @param kicker what kind of page it is; null where the verdict says enough
 * @param verdict null where there is none to show
 * @param title what the page is about
 * @param by who says so, and when; empty if that is not known
 * @param figure the figures that compete; null if there are none
 */
public record Picture(
        String newsroom,
        @Nullable String kicker,
        @Nullable Badge verdict,
        String title,
        String by,
        @Nullable Figure figure) {

    /**
     * A verdict.
     *
     * @param word as readers read it
     * @param verdict its colour; null for none that counts
     */
    public record Badge(String word, @Nullable Verdict verdict) {}

    /**
     * Figures on one scale.
     *
     * @param question what they answer
     * @param more how many are not shown, in words; empty if all are
     */
    public record Figure(String question, List<Tick> ticks, List<Line> lines, String more) {}

    /**
     * A mark of the scale.
     *
     * @param at percent of its width
     */
    public record Tick(double at, String label) {}

    /**
     * One of the figures.
     *
     * @param amount the number in words
     * @param place where it stands; null if it has no number there
     * @param own whether it is the one that the page is about
     * @param apart that it does not compare with the others, in words; empty if it does
     */
    public record Line(String label, String amount, @Nullable Stretch place, boolean own, String apart) {}

    /**
     * A place on the scale, in percent of its width.
     *
     * @param to the same as {@code from} for a single number
     */
    public record Stretch(double from, double to) {

        boolean isPoint() {
            return to - from < 0.01;
        }
    }
}
