package org.claimboard.reading;

import java.time.LocalDate;
import org.claimboard.dossier.QuestionHead;
import org.claimboard.record.LocalizedText;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * A contested question on a card.
 *
 * @param plot its figures; null if there are none
 * @param chart its answer in a few figures; null if the text sets no two figures against each other that do not compare
 * @param updated when readers last saw it or its ratings change; null of what is not published
 */
public record QuestionCard(
        QuestionHead head, @Nullable MiniPlot plot, @Nullable AnswerChart chart, @Nullable LocalDate updated) {

    static QuestionCard of(QuestionHead head, @Nullable LocalDate published, Language reader) {
        return new QuestionCard(head, MiniPlot.of(head, reader), AnswerChart.of(head), later(published, head.rated()));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? other : one;
    }

    public String slug() {
        return head.slug();
    }

    /** The answer, or else the question. */
    public LocalizedText headline() {
        LocalizedText finding = head.finding();
        return finding == null ? head.question() : finding;
    }

    /** The address of its page, from the language on. */
    public String path() {
        return "/comparisons/" + slug();
    }
}
