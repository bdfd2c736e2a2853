package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.quantity.FigureKind;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.record.Denominator;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A number of a sentence.
 *
 * @param start where its words begin in the sentence
 * @param end where they end, exclusive
 * @param unit null if no words name it
 * @param per what it is for each of; null of a whole
 */
record Stated(
        int start,
        int end,
        String words,
        BigDecimal value,
        @Nullable Unit unit,
        @Nullable Denominator per,
        FigureKind kind,
        @Nullable Qualifier qualifier) {

    static final Unit PERCENT = new Unit("percent");
    static final Unit TIMES = new Unit("times");

    private static final Pattern DECIMALS = Pattern.compile("[0-9][0-9,]*\\.([0-9]+)");
    private static final Pattern COUNTED = Pattern.compile(".*[0-9][천만억조]?\\s?((?![천만억조])[가-힣]{1,2})");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Whole numbers are taken to be exact to one part in two hundred, however many zeros they end with. */
    private static final BigDecimal FINEST = new BigDecimal("0.005");

    /** An app that was loaded 5 million times did not become so many times as large. */
    private static final BigDecimal MOST_TIMES = new BigDecimal("1000");

    /** What hundreds of percent in tens leave open: 300 percent. */
    private static final BigDecimal ROUND = new BigDecimal("0.01");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What “about” leaves open on either side. */
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    static Stated of(ReadQuantity read, BigDecimal value) {
        return new Stated(
                read.start(),
                read.end(),
                read.words(),
                value,
                read.unit() == null ? counter(read.words()) : read.unit(),
                read.sense().per(),
                read.sense().kind(),
                read.qualifier());
    }

    /** What Korean counts with, where nobody knows what it counts: 40발, 1.4대. */
    private static @Nullable Unit counter(String words) {
        Matcher counted = COUNTED.matcher(words);
        return counted.matches() ? BareNumbers.counter(counted.group(1)) : null;
    }

    Stated at(int from, int to, String sentence, BigDecimal other) {
        return new Stated(from, to, sentence.substring(from, to), other, unit, per, kind, qualifier);
    }

    /** What is said elsewhere, where another number of the sentence stands that belongs to it. */
    Stated at(Stated place) {
        return new Stated(place.start, place.end, words, value, unit, per, kind, qualifier);
    }

    /** Both in one, which counts as the other does. */
    Stated and(Stated other, String sentence, BigDecimal sum) {
        return new Stated(
                start, other.end, sentence.substring(start, other.end), sum, other.unit, other.per, kind, qualifier);
    }

    Stated in(@Nullable Unit other) {
        return new Stated(start, end, words, value, other, per, kind, qualifier);
    }

    Stated of(FigureKind other) {
        return new Stated(start, end, words, value, unit, per, other, qualifier);
    }

    /** The same without so many characters that stand before the number and do not limit it after all. */
    Stated behind(int characters) {
        return new Stated(start + characters, end, words.substring(characters), value, unit, per, kind, null);
    }

    boolean isPercent() {
        return unit != null && unit.code().equals("percent");
    }

    /** Whether something rose or fell by so many percent: neither what it was nor what it became. */
    boolean isRate() {
        return isPercent() && kind == FigureKind.CHANGE;
    }

    boolean isPoints() {
        return unit != null
                && (unit.code().equals("percentage-points") || unit.code().equals("points"));
    }

    /** Whether they can be points of percent only, and none of an index or a table. */
    boolean isPercentagePoints() {
        return unit != null && unit.code().equals("percentage-points");
    }

    boolean isTimes() {
        return kind == FigureKind.RATIO
                && unit != null
                && unit.code().equals("times")
                && value.compareTo(MOST_TIMES) < 0;
    }

    /** Whether it is an amount of something, and no part, difference or multiple of one. */
    boolean isAmount() {
        return !isPercent() && !isPoints() && !isTimes();
    }

    /** 124 admissions per 100,000 residents. */
    boolean isPerMany() {
        return per != null && per.value().compareTo(BigDecimal.ONE) > 0;
    }

    boolean isTime() {
        return unit != null && TimeUnits.isTime(unit);
    }

    /** Whether the words leave it open to one side only, or at both ends: more than, up to. */
    boolean isBounded() {
        return qualifier != null && qualifier != Qualifier.ABOUT;
    }

    /** What its words leave open: as it is written, and from there to the least or to the most that it can be. */
    Span bounded(Span written, BigDecimal most) {
        if (qualifier == Qualifier.MORE_THAN || qualifier == Qualifier.AT_LEAST) {
            return new Span(value, most.max(value));
        }
        if (qualifier == Qualifier.LESS_THAN || qualifier == Qualifier.UP_TO) {
            return new Span(BigDecimal.ZERO, value);
        }
        return written;
    }

    boolean isMoney() {
        return unit != null && unit.isCurrency();
    }

    /** Whether both count the same; a number that names nothing counts what the other does, if it may. */
    boolean countsAs(Stated other) {
        if (unit == null) {
            return other.mayCount(this);
        }
        return other.unit == null ? mayCount(other) : unit.equals(other.unit);
    }

    /** No more than a hundred of a hundred, and as for times, no more than some times as long. */
    private boolean mayCount(Stated bare) {
        if (isPercent()) {
            return bare.value.compareTo(HUNDRED) <= 0;
        }
        return !isTime() || bare.value.compareTo(value.multiply(BigDecimal.TEN)) <= 0;
    }

    /** Where the exact number may lie, by how it is written. */
    Span asWritten() {
        BigDecimal size = value.abs();
        BigDecimal half = half();
        if (qualifier == Qualifier.ABOUT) {
            half = half.max(size.multiply(ABOUT));
        }
        return Span.around(value, half);
    }

    /** Where a result may lie that was rounded as it is written: 20 percent is 19.5 to 20.5. */
    Span asResult() {
        if (isAmount()) {
            return asWritten();
        }
        BigDecimal half = HALF.movePointLeft(decimals());
        if (isTimes()) {
            half = decimals() == 0 ? new BigDecimal("0.2") : half;
        }
        if (isPercent()
                && value.compareTo(HUNDRED) > 0
                && value.remainder(BigDecimal.TEN).signum() == 0) {
            half = half.max(value.multiply(ROUND));
        }
        if (qualifier == Qualifier.ABOUT) {
            half = half.max(value.abs().multiply(ABOUT)).max(BigDecimal.ONE);
        }
        return Span.around(value, half);
    }

    private BigDecimal half() {
        Matcher decimals = DECIMALS.matcher(words);
        if (decimals.find()) {
            BigDecimal written = new BigDecimal(decimals.group().replace(",", ""));
            if (written.signum() == 0) {
                return BigDecimal.ZERO;
            }
            BigDecimal scale = value.abs().divide(written, Span.PRECISION);
            return HALF.movePointLeft(decimals.group(1).length()).multiply(scale);
        }
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal last = value.stripTrailingZeros().ulp().multiply(HALF);
        return last.min(value.abs().multiply(FINEST));
    }

    int decimals() {
        return Math.max(0, value.stripTrailingZeros().scale());
    }
}
