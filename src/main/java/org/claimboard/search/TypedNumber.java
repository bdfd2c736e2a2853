package org.claimboard.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A number that a person typed where a number must stand: {@code 10000}, {@code 1M}, {@code 560만 달러}.
 *
 * @param unit null if none was typed
 * @param end where it ends in what was typed
 */
record TypedNumber(BigDecimal value, @Nullable Unit unit, int end) {

    private static final int LONGEST = 60;
    private static final Pattern DIGITS = Pattern.compile("^[$€£₩¥]?\\d[\\d,]{0,30}(\\.\\d{1,20})?"
            + "(\\s?([kKmMbBtT](?![A-Za-z])|천|만|억|조|thousand|million|billion|trillion)){0,4}");

    /** The number that the text begins with; null if it begins with none. */
    static @Nullable TypedNumber at(String text) {
        TypedNumber written = read(text.substring(0, Math.min(text.length(), LONGEST)), "");
        if (written != null && written.unit() != null) {
            return written;
        }
        Spelt spelt = Spelt.of(text.substring(0, Math.min(text.length(), LONGEST)));
        String head = spelt.toString();
        TypedNumber whole = read(head, "");
        if (whole != null && whole.unit() != null) {
            return whole.endingAt(spelt.writtenEnd(whole.end()));
        }
        Matcher digits = DIGITS.matcher(head);
        if (!digits.find()) {
            return whole == null ? null : whole.endingAt(spelt.writtenEnd(whole.end()));
        }
        // Alone a number may be taken for a name or a year; with any unit behind it, it is one.
        TypedNumber scaled = read(digits.group().strip(), " dollars");
        TypedNumber number = scaled == null ? whole : new TypedNumber(scaled.value(), null, digits.end());
        return number == null ? null : number.endingAt(spelt.writtenEnd(number.end()));
    }

    private TypedNumber endingAt(int place) {
        return new TypedNumber(value, unit, place);
    }

    private static @Nullable TypedNumber read(String words, String unit) {
        List<ReadQuantity> found = QuantityReader.read(words + unit);
        if (found.isEmpty() || found.get(0).start() > 0) {
            return null;
        }
        ReadQuantity first = found.get(0);
        BigDecimal value = Stream.of(first.value(), first.lower(), first.upper())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
        return value == null ? null : new TypedNumber(value, first.unit(), Math.min(first.end(), words.length()));
    }

    /** The unit that the word names, as in {@code chips > 10000}; null if it names none. */
    static @Nullable Unit unitNamed(String word) {
        String stem = SurfaceWords.stem(word);
        return Stream.of("5 " + stem, "5" + stem, stem + " 5개")
                .flatMap(text -> QuantityReader.read(text).stream())
                .map(ReadQuantity::unit)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }
}
