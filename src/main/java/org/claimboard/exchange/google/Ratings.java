package org.claimboard.exchange.google;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.exchange.claimreview.RatingScale;
import org.claimboard.exchange.google.MarkupPage.Rating;
import org.claimboard.record.Languages;
import org.claimboard.record.Verdict;
import org.claimboard.record.VerdictScale;

/** Which verdict a rating means. What means none for certain is refused, never guessed. */
final class Ratings {

    /** The words of Google's own scale that have one meaning here; "half true" has none. */
    private static final Map<String, Verdict> GOOGLES = Map.of(
            "true", Verdict.SUPPORTED,
            "mostly true", Verdict.MOSTLY_SUPPORTED,
            "mostly false", Verdict.MISLEADING,
            "false", Verdict.REFUTED);

    /** The Korean words of this newsroom before they were made as strong as the English ones. */
    private static final Map<String, Verdict> OUR_FORMER = Map.of(
            "사실", Verdict.SUPPORTED,
            "대체로 사실", Verdict.MOSTLY_SUPPORTED,
            "오해 소지", Verdict.MISLEADING,
            "사실 아님", Verdict.REFUTED);

    private Ratings() {}

    /** The verdict, by the word; by the number on a scale from 1 to 5 if there is no word. */
    static Verdict verdict(Rating rating, String field) {
        String word = rating.textualRating();
        if (word == null || word.isBlank()) {
            return byNumber(rating, field);
        }
        Verdict verdict = byWord(word)
                .orElseThrow(() -> GoogleFailure.invalid(
                        field + ".textualRating", "“" + word + "” is none of this newsroom's ratings: " + known()));
        Integer value = RatingScale.value(verdict);
        if (rating.ratingValue() != null
                && isOurScale(rating)
                && !rating.ratingValue().equals(value)) {
            throw GoogleFailure.invalid(
                    field + ".ratingValue",
                    String.format(
                            Locale.ROOT,
                            "is %d, but %s is %s",
                            rating.ratingValue(),
                            word,
                            value == null ? "without a number" : value));
        }
        return verdict;
    }

    private static Optional<Verdict> byWord(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(VerdictScale.current().verdicts().stream(), Stream.of(Verdict.values()))
                .filter(verdict -> plain.equals(verdict.word())
                        || Languages.spoken().stream()
                                .anyMatch(language -> plain.equals(
                                        RatingScale.word(verdict, language).toLowerCase(Locale.ROOT))))
                .findFirst()
                .or(() -> Optional.ofNullable(GOOGLES.get(plain)))
                .or(() -> Optional.ofNullable(OUR_FORMER.get(plain)));
    }

    private static Verdict byNumber(Rating rating, String field) {
        Integer value = rating.ratingValue();
        return VerdictScale.current().verdicts().stream()
                .filter(verdict -> value != null && isOurScale(rating) && value.equals(RatingScale.value(verdict)))
                .findFirst()
                .orElseThrow(
                        () -> GoogleFailure.invalid(field + ".textualRating", "is missing; it is one of " + known()));
    }

    private static boolean isOurScale(Rating rating) {
        return (rating.worstRating() == null || rating.worstRating().equals(RatingScale.worst()))
                && (rating.bestRating() == null || rating.bestRating().equals(RatingScale.best()));
    }

    private static String known() {
        return VerdictScale.current().verdicts().stream()
                .map(verdict -> RatingScale.word(verdict, Languages.first()))
                .collect(Collectors.joining(", "));
    }
}
