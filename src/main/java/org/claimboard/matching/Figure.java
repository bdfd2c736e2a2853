package org.claimboard.matching;

import java.math.BigDecimal;
import java.util.List;
import org.claimboard.quantity.Conversion;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.quantity.UnitNames;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A number in a text.
 *
 * @param low the number, or the lower bound of a range
 * @param high the number, or the upper bound of a range
 * @param unit null if the text does not name it
 * @param words as they stand in the text
 */
record Figure(BigDecimal low, BigDecimal high, @Nullable Unit unit, String words) {

    /** No unit has a blank before it. */
    private static final String NO_UNIT = " ";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String ANY_UNIT = " *";

    /** Null if it is a limit on one side that states no number. */
    static @Nullable Figure of(ReadQuantity read) {
        BigDecimal low = read.value() == null ? read.lower() : read.value();
        BigDecimal high = read.value() == null ? read.upper() : read.value();
        return low == null || high == null ? null : new Figure(low, high, read.unit(), read.words());
    }

    /** A number that stands alone, such as a year or a day. */
    static Figure plain(BigDecimal number, String words) {
        return new Figure(number, number, null, words);
    }

    /** Whether both state the same: one may leave the unit to be understood. */
    boolean agrees(Figure other) {
        return comparable(other) && sameNumber(other);
    }

    /** Whether both are as much, though perhaps in other units, or of things that go by another word. */
    boolean isAsMuchAs(Figure other) {
        if (sameNumber(other)) {
            return !clashes(other);
        }
        return unit != null
                && other.unit != null
                && Conversion.between(unit, other.unit)
                        .filter(conversion -> conversion.convert(low).compareTo(other.low) == 0
                                && conversion.convert(high).compareTo(other.high) == 0)
                        .isPresent();
    }

    /** Whether it is the same number in another measure, which cannot both be: 5 miles, 5 km. */
    boolean clashes(Figure other) {
        return unit != null
                && other.unit != null
                && !unit.equals(other.unit)
                && sameNumber(other)
                && isMeasured()
                && other.isMeasured();
    }

    /** Whether it is an amount of money or a measure, and no count of things. */
    boolean isMeasured() {
        return unit != null && (unit.isCurrency() || UnitNames.measureAlike(unit, unit));
    }

    /** The terms by which a claim that states it is found: with its unit, or none, and with any. */
    List<String> terms() {
        return List.of(term(unit == null ? NO_UNIT : unit.code()), term(ANY_UNIT));
    }

    /** The terms of which each figure that agrees has one. */
    List<String> agreeingTerms() {
        return unit == null ? List.of(term(ANY_UNIT)) : List.of(term(unit.code()), term(NO_UNIT));
    }

    private String term(String of) {
        return plain(low) + ".." + plain(high) + of;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private boolean sameNumber(Figure other) {
        return low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
    }

    /** Whether it is a year, which says when, and not how much. */
    boolean isYear() {
        return unit == null ? NamedYears.is(words) : unit.isYear();
    }

    boolean isMoney() {
        return unit != null && unit.isCurrency();
    }

    /** Whether it is what the other leaves of a hundred percent. */
    boolean isRestOf(Figure other) {
        return unit != null
                && unit.code().equals("percent")
                && unit.equals(other.unit)
                && low.compareTo(high) == 0
                && low.add(other.low).compareTo(HUNDRED) == 0;
    }

    /** Whether both may be about one thing. */
    boolean comparable(Figure other) {
        Unit mine = unit;
        Unit theirs = other.unit;
        return mine == null || theirs == null || mine.equals(theirs);
    }
}
