package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.matching.Answer;
import org.claimboard.matching.CheckResult;
import org.claimboard.matching.Flag;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * The page on which readers paste a sentence.
 *
 * @param text what was pasted; empty if nothing was
 * @param past whether a moment of the past was asked for, which the page does not know
 * @param building whether the index is not whole yet
 * @param tooLong whether more was pasted than is read
 * @param found what is known; null if nothing was asked, or nothing can be said
 * @param numbers the numbers that were read in it; null if nothing was asked
 * @param answers what can be known about a sentence
 * @param flags what a claim can be to a sentence
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record CheckPage(
        String text,
        boolean past,
        boolean building,
        boolean tooLong,
        @Nullable Found found,
        @Nullable NumbersRead numbers,
        List<Answer> answers,
        List<Flag> flags)
        implements TemplateInstance {

    static CheckPage of(
            String text,
            boolean past,
            boolean building,
            boolean tooLong,
            @Nullable Found found,
            @Nullable NumbersRead numbers) {
        return new CheckPage(
                text, past, building, tooLong, found, numbers, List.of(Answer.values()), List.of(Flag.values()));
    }

    /**
     * What is known about the sentence.
     *
     * @param outcome what the likeliest claim is to it
     * @param covering claims that cover it, though perhaps with another number
     * @param probable claims that probably cover it
     * @param contradicting claims that are much like it and say something else
     * @param related claims that are only about the same
     */
    public record Found(
            Answer answer,
            Flag outcome,
            List<MatchView> covering,
            List<MatchView> probable,
            List<MatchView> contradicting,
            List<MatchView> related) {

        /** Whether a claim probably covers it, and none surely. */
        public boolean isProbable() {
            return answer == Answer.PROBABLY;
        }

        /** Whether nothing at all is near it. */
        public boolean isEmpty() {
            return covering.isEmpty() && probable.isEmpty() && contradicting.isEmpty() && related.isEmpty();
        }

        /** Whether nothing but claims about the same was found, of which one may be what was meant. */
        public boolean isNearest() {
            return outcome == Flag.RELATED && !related.isEmpty();
        }

        /** Whether it is about a part of the sentence. */
        public boolean isOfClause() {
            return Stream.concat(covering.stream(), contradicting.stream())
                    .findFirst()
                    .filter(view -> view.match().clause() != null)
                    .isPresent();
        }

        /** Whether a figure was asked for alone, and all that was found are claims that state it. */
        public boolean isStating() {
            return isNearest()
                    && related.stream()
                            .map(MatchView::match)
                            .allMatch(match -> match.score() == 0
                                    && !match.why().quantities().isEmpty());
        }

        static Found of(CheckResult result, Language reader) {
            List<MatchView> all =
                    result.hits().stream().map(hit -> MatchView.of(hit, reader)).toList();
            List<MatchView> covering = all.stream().filter(MatchView::covers).toList();
            List<MatchView> probable =
                    all.stream().filter(MatchView::isProbable).toList();
            List<MatchView> related = all.stream().filter(MatchView::isRelated).toList();
            List<MatchView> contradicting =
                    all.stream().filter(MatchView::contradicts).toList();
            Flag outcome = result.answer() == Answer.PROBABLY
                    ? Flag.RELATED
                    : Stream.concat(covering.stream(), contradicting.stream())
                            .findFirst()
                            .map(view -> view.match().flag())
                            .orElse(Flag.RELATED);
            return new Found(result.answer(), outcome, covering, probable, contradicting, related);
        }
    }
}
