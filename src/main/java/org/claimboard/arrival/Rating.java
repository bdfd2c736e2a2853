package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.claimboard.record.OthersRating;
import org.claimboard.record.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's rating, with the breakages repaired that have been seen and leave no doubt.
 *
 * @param words empty if there are none, or several that differ
 * @param stance null if neither words nor number say it for certain
 * @param kept words and number as they are kept; null if there are no words
 */
record Rating(String words, @Nullable Stance stance, @Nullable OthersRating kept) {

    private static final BigDecimal LOWEST_USUALLY = BigDecimal.ONE;
    private static final BigDecimal HIGHEST_USUALLY = BigDecimal.valueOf(5);

    /**
     * @param rating as the record has it
     */
    static Rating of(JsonNode rating, Notes notes) {
        JsonNode found = rating;
        if (found.isArray() && found.size() > 1) {
            notes.add(ArrivalRule.WORDS_UNCLEAR, "/reviewRating", found.toString());
        }
        if (found.isTextual()) {
            notes.add(ArrivalRule.RATING_IS_TEXT, "/reviewRating", found.textValue());
            return of(Clean.line(found.textValue()), null, null, notes);
        }
        if (found.path("properties").isObject()) {
            notes.add(ArrivalRule.RATING_NESTED, "/reviewRating/properties", "");
            found = found.path("properties");
        }
        if (found.isValueNode() && !found.isNull()) {
            notes.add(ArrivalRule.TEXT_UNREADABLE, "/reviewRating", found.asText());
        }
        OthersRating number = number(found, notes);
        return of(words(found, notes), stance(number), number, notes);
    }

    private static Rating of(String words, @Nullable Stance byNumber, @Nullable OthersRating number, Notes notes) {
        if (words.isEmpty()) {
            notes.add(ArrivalRule.RATING_MISSING, "/reviewRating", "");
            BigDecimal value = number == null ? null : number.value();
            // Where they have no word, their number is what they say.
            return new Rating(
                    "",
                    byNumber,
                    number == null || value == null
                            ? null
                            : new OthersRating(value.toPlainString(), value, number.worst(), number.best()));
        }
        String whole =
                words.length() > OthersRating.LONGEST ? Clean.text(words.substring(0, OthersRating.LONGEST)) : words;
        OthersRating kept = number == null
                ? new OthersRating(whole, null, null, null)
                : new OthersRating(whole, number.value(), number.worst(), number.best());
        Stance byWords = RatingWords.stance(words);
        boolean open = byWords == null && RatingWords.isOpen(words);
        if (byNumber != null && (open || (byWords != null && byWords != byNumber))) {
            notes.add(ArrivalRule.RATING_CONTRADICTS, "/reviewRating", words);
            return new Rating(words, null, kept);
        }
        return new Rating(words, byWords == null ? byNumber : byWords, kept);
    }

    private static String words(JsonNode rating, Notes notes) {
        String words = words(rating.path("alternateName"), "/reviewRating/alternateName", notes);
        if (words.isEmpty() && !rating.hasNonNull("alternateName")) {
            words = words(rating.path("name"), "/reviewRating/name", notes);
            if (!words.isEmpty()) {
                notes.add(ArrivalRule.RATING_NAME, "/reviewRating/name", words);
            }
        }
        return words;
    }

    private static String words(JsonNode node, String pointer, Notes notes) {
        if (!node.isArray()) {
            return one(node, pointer, notes);
        }
        Set<String> all = new LinkedHashSet<>();
        node.forEach(item -> all.add(one(item, pointer, notes)));
        all.remove("");
        if (all.size() > 1) {
            notes.add(ArrivalRule.WORDS_UNCLEAR, pointer, String.join(" / ", all));
            return "";
        }
        all.forEach(words -> notes.add(ArrivalRule.WORDS_IN_LIST, pointer, words));
        return all.isEmpty() ? "" : all.iterator().next();
    }

    private static String one(JsonNode node, String pointer, Notes notes) {
        if (node.path("@value").isTextual()) {
            String words = notes.line(node.path("@value"), pointer);
            notes.add(ArrivalRule.WORDS_IN_VALUE, pointer, words);
            return words;
        }
        return notes.line(node, pointer);
    }

    /** The number on its scale, without words; null if there is none that is on one. */
    private static @Nullable OthersRating number(JsonNode rating, Notes notes) {
        if (!rating.hasNonNull("ratingValue")) {
            return null;
        }
        String[] parts = rating.path("ratingValue").asText("").split("/", 2);
        boolean ofBest = rating.path("ratingValue").isTextual() && parts.length == 2;
        BigDecimal value = decimal(ofBest ? TextNode.valueOf(parts[0]) : rating.path("ratingValue"));
        BigDecimal worst = rating.hasNonNull("worstRating") ? decimal(rating.path("worstRating")) : LOWEST_USUALLY;
        BigDecimal best = rating.hasNonNull("bestRating") ? decimal(rating.path("bestRating")) : HIGHEST_USUALLY;
        if (ofBest) {
            // "5/5" says what is best; where the record says so too, both must agree.
            BigDecimal said = decimal(TextNode.valueOf(parts[1]));
            boolean agrees =
                    said != null && best != null && (!rating.hasNonNull("bestRating") || said.compareTo(best) == 0);
            best = agrees ? said : null;
        }
        if (value == null || worst == null || best == null || !isOn(value, worst, best)) {
            String detail = String.format(
                    Locale.ROOT,
                    "%s on %s to %s",
                    rating.path("ratingValue").asText(),
                    rating.path("worstRating").asText("-"),
                    rating.path("bestRating").asText("-"));
            notes.add(ArrivalRule.NUMBER_OFF_SCALE, "/reviewRating/ratingValue", detail);
            return null;
        }
        return new OthersRating("", plain(value), plain(worst), plain(best));
    }

    /** The lowest number of the scale is against the claim, the highest for it; none between says anything for certain. */
    private static @Nullable Stance stance(@Nullable OthersRating number) {
        BigDecimal value = number == null ? null : number.value();
        if (number == null || value == null) {
            return null;
        }
        if (isSame(value, number.worst())) {
            return Stance.REFUTES;
        }
        return isSame(value, number.best()) ? Stance.SUPPORTS : null;
    }

    private static boolean isSame(BigDecimal value, @Nullable BigDecimal end) {
        return end != null && value.compareTo(end) == 0;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean isOn(BigDecimal value, BigDecimal worst, BigDecimal best) {
        return worst.compareTo(best) < 0 && value.compareTo(worst) >= 0 && value.compareTo(best) <= 0;
    }

    private static @Nullable BigDecimal decimal(JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue();
        }
        String text = node.asText("").strip();
        boolean plain = text.matches("-?[0-9]{1,9}([.,][0-9]{1,9})?");
        return plain ? new BigDecimal(text.replace(',', '.')) : null;
    }
}
