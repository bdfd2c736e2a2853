package org.claimboard.reading;

import java.time.LocalDate;
import java.util.List;
import org.claimboard.claim.Article;
import org.claimboard.claim.Claim;
import org.claimboard.claim.TopicStore;
import org.claimboard.event.EventRepresentation;
import org.claimboard.event.MeaningChange;
import org.claimboard.event.Wording;
import org.claimboard.record.NewsroomDay;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the dashboard shows: the answers to the first contested questions, and the ways to everything else. It is of the same length whatever is on
 * file.
 *
 * @param lead the question that comes first; null if none has two figures that do not compare
 * @param cards the others, in the order of the desk
 * @param questions how many questions there are
 * @param underCheck the articles that were filed last
 * @param articles how many articles there are
 * @param tally how many claims have each verdict
 * @param topics those with the most claims
 * @param firstClaims some claims, where there are no questions
 * @param newest what changed last; null if nothing did
 */
public record Board(
        @Nullable QuestionCard lead,
        List<QuestionCard> cards,
        long questions,
        List<Article> underCheck,
        long articles,
        List<VerdictCount> tally,
        List<TopicStore.Counted> topics,
        List<Claim> firstClaims,
        @Nullable Newest newest) {

    /**
     * What changed last.
     *
     * @param page where its subject is, from the language on
     * @param line what happened
     */
    public record Newest(String page, Text title, String line, LocalDate day) {

        static Newest of(MeaningChange change, Language reader) {
            return new Newest(
                    EventRepresentation.page(change),
                    Text.of(change.title, reader),
                    Wording.line(change, reader),
                    NewsroomDay.of(change.happenedAt));
        }
    }

    /** The counted claims. */
    public long claims() {
        return tally.stream().mapToLong(VerdictCount::claims).sum();
    }

    /** Whether nothing was published yet. */
    public boolean isEmpty() {
        return questions == 0 && articles == 0 && tally.isEmpty();
    }

    /** Whether there are questions beyond those that are shown. */
    public boolean isCut() {
        return questions > cards.size() + (lead == null ? 0 : 1);
    }
}
