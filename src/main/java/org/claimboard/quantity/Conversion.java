package org.claimboard.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.claimboard.record.Denominator;
import org.claimboard.record.Unit;
import org.claimboard.record.UnitPer;
import org.jspecify.annotations.Nullable;

/**
 * From one unit to another of the same dimension, in exact fractions: megawatts to gigawatts, Fahrenheit to Celsius, pyeong
 * to square metres, cases per 100,000 people to cases per million. Sizes are CLDR's (Unicode Technical Standard 35, part
 * 6). Money is not converted: that takes a rate and a day.
 *
 * @param factor by which numbers are multiplied; above zero
 * @param shift what is added then, in the unit wanted; zero save between scales of temperature
 */
public record Conversion(BigFraction factor, BigFraction shift) {

    /** Empty if the two are not of one dimension; {@link Obstacle} says why. */
    public static Optional<Conversion> between(Unit from, Unit to) {
        return between(new UnitPer(from, null), new UnitPer(to, null));
    }

    /**
     * The same between figures that are for each of something: cases per 100,000 people to cases per million. Empty if they
     * are not of one dimension, or are not for each of the same.
     */
    public static Optional<Conversion> between(UnitPer from, UnitPer to) {
        if (from.equals(to)) {
            return Optional.of(new Conversion(BigFraction.ONE, BigFraction.ZERO));
        }
        ReducedUnit one = UnitSizes.of(from);
        ReducedUnit other = UnitSizes.of(to);
        if (!one.dimension().equals(other.dimension())) {
            return Optional.empty();
        }
        return Optional.of(new Conversion(
                one.factor().divide(other.factor()),
                one.offset().subtract(other.offset()).divide(other.factor())));
    }

    /**
     * From amounts for each of one to amounts of the same for each of the other: from a kilowatt-hour to a megawatt-hour.
     * Empty if the two are not of one dimension.
     *
     * @param from null of a whole
     * @param to null of a whole
     */
    public static Optional<Conversion> between(@Nullable Denominator from, @Nullable Denominator to) {
        if (from == null || to == null) {
            return Objects.equals(from, to)
                    ? Optional.of(new Conversion(BigFraction.ONE, BigFraction.ZERO))
                    : Optional.empty();
        }
        return between(to.unit(), from.unit())
                .filter(size -> size.shift().equals(BigFraction.ZERO))
                .map(size -> new Conversion(
                        size.factor()
                                .multiply(ReducedUnit.fraction(to.value()))
                                .divide(ReducedUnit.fraction(from.value())),
                        BigFraction.ZERO));
    }

    /**
     * The same with what the unit's code says that it is for each of told apart, if it does, as in km/h and won-per-kilowatt-hour, and
     * money by its currency.
     */
    public static UnitPer apart(UnitPer counted) {
        return UnitSizes.apart(counted);
    }

    /** Whether numbers of the unit are counted from a zero that somebody chose, as degrees Celsius are. */
    public static boolean isFromAChosenZero(Unit unit) {
        return !UnitSizes.of(unit).offset().equals(BigFraction.ZERO);
    }

    /** Whether numbers stay what they are. */
    public boolean isNone() {
        return factor.equals(BigFraction.ONE) && shift.equals(BigFraction.ZERO);
    }

    /**
     * A value, such as a temperature or a length.
     *
     * @return exact; to 34 significant digits (IEEE 754 decimal128) where its decimals have no end
     */
    public BigDecimal convert(BigDecimal value) {
        return decimal(ReducedUnit.fraction(value).multiply(factor).add(shift));
    }

    /** A difference between two values: 1.5 °C warmer is 2.7 °F warmer. As exact as {@link #convert}. */
    public BigDecimal convertDifference(BigDecimal difference) {
        return decimal(ReducedUnit.fraction(difference).multiply(factor));
    }

    private static BigDecimal decimal(BigFraction number) {
        BigDecimal above = new BigDecimal(number.getNumerator());
        BigDecimal below = new BigDecimal(number.getDenominator());
        BigDecimal found =
                ends(number.getDenominator()) ? above.divide(below) : above.divide(below, MathContext.DECIMAL128);
        return found.signum() == 0 ? BigDecimal.ZERO : plain(found.stripTrailingZeros());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Whether the decimals of a fraction with this denominator have an end: it has no prime factor beside 2 and 5. */
    private static boolean ends(BigInteger denominator) {
        BigInteger odd = denominator.shiftRight(denominator.getLowestSetBit());
        BigInteger five = BigInteger.valueOf(5);
        while (odd.mod(five).signum() == 0) {
            odd = odd.divide(five);
        }
        return odd.equals(BigInteger.ONE);
    }
}
