package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.quantity.Conversion;
import org.claimboard.quantity.FigureKind;
import org.claimboard.record.Unit;
import org.claimboard.record.UnitPer;

/**
 * Temperatures that are told again on the other scale, some words apart: from 10 °C to 11.5 °C, that is from 50 °F to 54 °F; 30C
 * (86F); 섭씨 40도, 화씨로는 104도. One is doubted where none on the other scale beside it is the same.
 */
final class Temperatures implements Detector {

    private static final Unit CELSIUS = new Unit("celsius");
    private static final Unit FAHRENHEIT = new Unit("fahrenheit");

    /** How far one may be off, in degrees of its own, to be taken for a slip. */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(20);

    private static final Pattern AGAIN = Pattern.compile(
            "\\b(?:or|that is|that's|i\\.e\\.|which is|equals|equal to|equivalent)\\b|[(=]|즉|곧|화씨|섭씨|Fahrenheit|Celsius");

    private static final Pattern LETTERS = Pattern.compile(
            "(?<![\\p{L}\\p{N}.-])(-?\\d{1,3}(?:\\.\\d)?) ?([CF])(?= ?\\((?:about )?-?\\d{1,3}(?:\\.\\d)? ?[CF]\\)|\\))");

    private static final Pattern SCALE = Pattern.compile("화씨|섭씨|\\bFahrenheit\\b|\\bCelsius\\b|\\bcentigrade\\b");

    @Override
    public List<Remark> in(Passage passage) {
        List<Stated> here = in(passage.words(), passage.numbers());
        List<Stated> before =
                passage.earlier().stream().filter(Temperatures::isOnScale).toList();
        List<Remark> remarks = new ArrayList<>();
        for (int place = 0; place < here.size(); place++) {
            Stated number = here.get(place);
            List<Stated> own = here.subList(0, place);
            List<Stated> others = Stream.concat(before.stream(), own.stream())
                    .filter(other -> other.unit() != null && !other.unit().equals(number.unit()))
                    .toList();
            if (!others.isEmpty() && isAgain(passage, number, others.get(others.size() - 1), own)) {
                judge(passage, number, others, own, remarks);
            }
        }
        return remarks;
    }

    private static boolean isOnScale(Stated number) {
        return CELSIUS.equals(number.unit()) || FAHRENHEIT.equals(number.unit());
    }

    /** The temperatures of a sentence; of mere degrees the scale is the one that was named last before them. */
    private static List<Stated> in(String words, List<Stated> numbers) {
        List<Stated> found = new ArrayList<>();
        for (Stated number : numbers) {
            if (isOnScale(number)) {
                found.add(number);
            } else if (number.unit() != null && number.unit().code().equals("degrees")) {
                scale(words.substring(0, number.start())).ifPresent(scale -> found.add(number.in(scale)));
            }
        }
        for (Matcher letters = LETTERS.matcher(words); letters.find(); ) {
            found.add(new Stated(
                    letters.start(),
                    letters.end(),
                    letters.group(),
                    new BigDecimal(letters.group(1)),
                    letters.group(2).equals("C") ? CELSIUS : FAHRENHEIT,
                    null,
                    FigureKind.LEVEL,
                    null));
        }
        return found;
    }

    private static Optional<Unit> scale(String before) {
        return SCALE.matcher(before)
                .results()
                .reduce((first, last) -> last)
                .map(last -> last.group().startsWith("화") || last.group().startsWith("F") ? FAHRENHEIT : CELSIUS);
    }

    /** Whether the words lead from the other scale to this one as to the same: behind the other, or where this one is named in the sentence. */
    private static boolean isAgain(Passage passage, Stated number, Stated other, List<Stated> own) {
        int from = own.contains(other) ? other.end() : 0;
        return AGAIN.matcher(passage.words().substring(Math.min(from, number.start()), number.end()))
                .find();
    }

    private static void judge(
            Passage passage, Stated number, List<Stated> others, List<Stated> own, List<Remark> remarks) {
        Stated from = null;
        BigDecimal nearest = FARTHEST;
        for (Stated other : others) {
            BigDecimal right = convert(other, number, other.value());
            Span span = new Span(
                    convert(other, number, other.asWritten().lower()),
                    convert(other, number, other.asWritten().upper()));
            if (span.meets(Span.around(number.value(), slack(number)))) {
                return;
            }
            boolean taken = own.stream()
                    .filter(told -> told.unit() != null && told.unit().equals(number.unit()))
                    .anyMatch(told -> span.meets(Span.around(told.value(), slack(told))));
            BigDecimal off = right.subtract(number.value()).abs();
            if (!taken && off.compareTo(nearest) <= 0) {
                nearest = off;
                from = other;
            }
        }
        if (from != null) {
            BigDecimal right = convert(from, number, from.value());
            remarks.add(Unsupported.remark(
                    RemarkKind.CONVERSION, passage, number, List.of(from), right, Span.around(right, slack(number))));
        }
    }

    /** What the last digit leaves open, and a degree where the words say about. */
    private static BigDecimal slack(Stated number) {
        return number.qualifier() == null && number.decimals() > 0 ? new BigDecimal("0.1") : BigDecimal.ONE;
    }

    private static BigDecimal convert(Stated from, Stated to, BigDecimal value) {
        return Conversion.between(scale(from), scale(to)).orElseThrow().convert(value);
    }

    private static UnitPer scale(Stated number) {
        return new UnitPer(FAHRENHEIT.equals(number.unit()) ? FAHRENHEIT : CELSIUS, null);
    }
}
