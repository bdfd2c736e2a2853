package org.claimboard.exchange.claimreview;

import static org.claimboard.exchange.claimreview.ReviewRule.NO_RATING;
import static org.claimboard.exchange.claimreview.ReviewRule.NO_RATING_WORD;
import static org.claimboard.exchange.claimreview.ReviewRule.RATING_BOUNDS;
import static org.claimboard.exchange.claimreview.ReviewRule.RATING_NESTED;
import static org.claimboard.exchange.claimreview.ReviewRule.RATING_NOT_AN_OBJECT;
import static org.claimboard.exchange.claimreview.ReviewRule.RATING_NOT_A_NUMBER;
import static org.claimboard.exchange.claimreview.ReviewRule.RATING_NOT_WHOLE;
import static org.claimboard.exchange.claimreview.ReviewRule.RATING_OUT_OF_BOUNDS;
import static org.claimboard.exchange.claimreview.ReviewRule.RATING_WORD_NOT_TEXT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The rating: one word that is shown, and perhaps a number inside its bounds. */
final class RatingRules {

    private RatingRules() {}

    static void check(Part review, Consumer<ReviewFinding> found) {
        Part rating = review.get("reviewRating");
        if (!rating.isThere()) {
            found.accept(new ReviewFinding(rating.pointer(), NO_RATING, "reviewRating is missing"));
        } else if (!rating.node().isObject()) {
            found.accept(new ReviewFinding(
                    rating.pointer(), RATING_NOT_AN_OBJECT, "reviewRating is " + rating.text() + ", not an object"));
        } else if (rating.get("properties").isThere()) {
            found.accept(new ReviewFinding(
                    rating.get("properties").pointer(), RATING_NESTED, "the rating stands inside properties"));
        } else {
            checkWord(rating, found);
            checkNumbers(rating, found);
        }
    }

    /** {@code name} is what readers of the markup fall back to. */
    private static void checkWord(Part rating, Consumer<ReviewFinding> found) {
        Part word = rating.get("alternateName");
        if (word.isThere() && !word.node().isTextual()) {
            found.accept(new ReviewFinding(
                    word.pointer(), RATING_WORD_NOT_TEXT, "alternateName is " + word.text() + ", not one text"));
        } else if (!word.isText() && !rating.get("name").isText()) {
            found.accept(new ReviewFinding(word.pointer(), NO_RATING_WORD, "alternateName is missing"));
        }
    }

    private static void checkNumbers(Part rating, Consumer<ReviewFinding> found) {
        List<Part> numbers = Stream.of("ratingValue", "worstRating", "bestRating")
                .map(rating::get)
                .toList();
        if (numbers.stream().noneMatch(Part::isThere)) {
            return;
        }
        boolean whole = true;
        for (Part number : numbers) {
            if (number.isThere() && !number.node().isNumber()) {
                found.accept(new ReviewFinding(
                        number.pointer(), RATING_NOT_A_NUMBER, number.pointer() + " is " + number.node()));
                whole = false;
            }
        }
        if (whole && areBounds(rating, numbers, found)) {
            checkValue(numbers, found);
        }
    }

    private static boolean areBounds(Part rating, List<Part> numbers, Consumer<ReviewFinding> found) {
        Part worst = numbers.get(1);
        Part best = numbers.get(2);
        boolean bounds = worst.isThere()
                && best.isThere()
                && number(worst).compareTo(BigDecimal.ONE) >= 0
                && number(best).compareTo(number(worst)) > 0;
        if (!bounds) {
            found.accept(new ReviewFinding(
                    rating.pointer(),
                    RATING_BOUNDS,
                    String.format(Locale.ROOT, "worstRating is %s and bestRating is %s", said(worst), said(best))));
        }
        return bounds;
    }

    private static void checkValue(List<Part> numbers, Consumer<ReviewFinding> found) {
        Part value = numbers.get(0);
        BigDecimal worst = number(numbers.get(1));
        BigDecimal best = number(numbers.get(2));
        if (!value.isThere()
                || number(value).compareTo(worst) < 0
                || number(value).compareTo(best) > 0) {
            found.accept(new ReviewFinding(
                    value.pointer(),
                    RATING_OUT_OF_BOUNDS,
                    String.format(Locale.ROOT, "ratingValue is %s, not from %s to %s", said(value), worst, best)));
        } else if (numbers.stream()
                .anyMatch(each -> number(each).stripTrailingZeros().scale() > 0)) {
            found.accept(new ReviewFinding(value.pointer(), RATING_NOT_WHOLE, "the rating is no whole number"));
        }
    }

    private static BigDecimal number(Part part) {
        return part.node().decimalValue();
    }

    private static String said(Part part) {
        return part.isThere() ? part.text() : "missing";
    }
}
