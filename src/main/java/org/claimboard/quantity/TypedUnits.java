package org.claimboard.quantity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.record.Unit;
import org.claimboard.record.UnitPer;

/** The units that people mean by what they type where one is asked for: 원, %, 메가와트시, US$, kWh. */
public final class TypedUnits {

    private static final BigDecimal SAMPLE = BigDecimal.valueOf(5);

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");

    private static final int LONGEST_RATE = 100;

    private static final Pattern LEAD = Pattern.compile("(?:(?:인구|주민) )?(?<each>\\S.*당) ?(?<what>.*)");

    private TypedUnits() {}

    /**
     * The code of what is meant, which is the one that a text with these words would be read to have; a code stays as it is, and so
     * do words that name nothing known, such as chips. Empty for what no unit can be: several words that name none, and
     * scales such as 만원, which belong to the number.
     */
    public static Optional<Unit> read(String typed) {
        String words = typed.strip().replaceAll("\\s+", " ");
        if (words.isEmpty() || words.length() > Unit.LONGEST) {
            return Optional.empty();
        }
        if (isCode(words)) {
            return Optional.of(new Unit(words));
        }
        if (behindNumber(words).anyMatch(read -> !isSample(read))) {
            return Optional.empty();
        }
        return inText(words).or(() -> named(words));
    }

    /**
     * The same where the words may also say what it is for each of: 10만 명당, deaths per 100,000 people. People are counted where
     * nothing else is named.
     */
    public static Optional<UnitPer> readPer(String typed) {
        return read(typed).map(unit -> new UnitPer(unit, null)).or(() -> rate(typed.strip()));
    }

    private static Optional<UnitPer> rate(String words) {
        if (words.length() > LONGEST_RATE) {
            return Optional.empty();
        }
        return spoken(words)
                .filter(read -> isSample(read) && read.sense().per() != null)
                .map(read ->
                        new UnitPer(requireNonNull(read.unit()), read.sense().per()))
                .findFirst();
    }

    /** The words with a number where speakers put it. */
    private static Stream<ReadQuantity> spoken(String words) {
        Matcher lead = LEAD.matcher(words);
        if (!lead.matches()) {
            return behindNumber(words);
        }
        String counted = lead.group("what");
        return whole(lead.group("each") + " " + SAMPLE + (counted.isEmpty() ? "명" : counted));
    }

    /** The unit that a text with the words behind a number would be read to have; empty if it would be none, or a rate. */
    static Optional<Unit> inText(String words) {
        return behindNumber(words)
                .filter(read -> isSample(read) && read.sense().per() == null)
                .flatMap(read -> Optional.ofNullable(read.unit()).stream())
                .findFirst();
    }

    private static Stream<ReadQuantity> behindNumber(String words) {
        return Stream.of(SAMPLE + words, SAMPLE + " " + words).flatMap(TypedUnits::whole);
    }

    private static Stream<ReadQuantity> whole(String text) {
        return QuantityReader.read(text).stream()
                .filter(read -> read.start() == 0 && read.end() == text.length() && read.unit() != null);
    }

    private static boolean isSample(ReadQuantity read) {
        return read.value() != null && SAMPLE.compareTo(read.value()) == 0;
    }

    private static Optional<Unit> named(String words) {
        String meant = UnitCodes.meantBy(words);
        String code = meant == null ? words : meant;
        return Unit.isCode(code) ? Optional.of(new Unit(code)) : Optional.empty();
    }

    /** Whether it is what records have, and no word for it. */
    private static boolean isCode(String words) {
        if (!ASCII.matcher(words).matches() || !Unit.isCode(words)) {
            return false;
        }
        boolean known = UnitNames.isOurs(words) || Measures.of(words) != null;
        return Unit.isCurrency(words) || new Unit(words).isYear() || (known && !UnitCodes.isWord(words));
    }
}
