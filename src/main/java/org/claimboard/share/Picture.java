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
 * @param by who says so, and when, or what was asked; empty if that is not known
 * @param conclusion what was found, in one sentence; empty if that is not said in few words
 * @param numbers the figures that compete: no more than {@value #MOST_NUMBERS}
 */
public record Picture(
        String newsroom,
        @Nullable String kicker,
        @Nullable Badge verdict,
        String title,
        String by,
        String conclusion,
        List<Figure> numbers) {

    /** More are not read at a glance. */
    static final int MOST_NUMBERS = 3;

    /**
     * A verdict.
     *
     * @param word as readers read it
     * @param verdict its colour; null for none that counts
     */
    public record Badge(String word, @Nullable Verdict verdict) {}

    /**
     * One of the figures.
     *
     * @param amount the number in words
     * @param own whether it is the one that the page is about
     * @param apart that it does not compare with the others, in words; empty if it does
     */
    public record Figure(String amount, String label, boolean own, String apart) {}
}
