package org.claimboard.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.claimboard.comparison.Normalised;
import org.claimboard.comparison.Reckoned;
import org.claimboard.quantity.DenominatorNames;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.quantity.UnitNames;
import org.claimboard.record.Denominator;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Quantity;
import org.claimboard.record.Unit;
import org.claimboard.record.Words;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** Numbers as readers of each language write them. Nothing is rounded, save what a method says. */
public final class Figures {

    /** Digits shown of what an exchange rate converted. */
    private static final MathContext SHOWN = new MathContext(3, RoundingMode.HALF_UP);

    private Figures() {}

    /** The number in its own unit with the words that limit it; null where no number is given. */
    public static @Nullable String of(Quantity quantity, Language reader) {
        return each(
                limited(
                        quantity.value(),
                        quantity.lower(),
                        quantity.upper(),
                        quantity.qualifier(),
                        quantity.unit(),
                        reader),
                quantity.per(),
                reader);
    }

    /** The number as words state it, in its unit if they name one. */
    static String of(ReadQuantity read, Language reader) {
        Unit unit = read.unit();
        if (unit != null) {
            return Objects.requireNonNull(
                    limited(read.value(), read.lower(), read.upper(), read.qualifier(), unit, reader));
        }
        String number = between(
                read.value() == null ? null : number(read.value(), reader),
                read.lower() == null ? null : number(read.lower(), reader),
                read.upper() == null ? null : number(read.upper(), reader));
        return qualified(number, read.qualifier(), reader);
    }

    /** The number in the unit of its comparison, rounded for showing. */
    public static @Nullable String of(Normalised number, Language reader) {
        Normalised shown = number.rounded();
        return each(
                limited(shown.value(), shown.lower(), shown.upper(), shown.qualifier(), shown.unit(), reader),
                shown.per(),
                reader);
    }

    /** As in "18.1 to 1", rounded to three digits. */
    public static String ratio(Reckoned exact, Language reader) {
        Reckoned ratio = exact.rounded();
        String number = between(
                ratio.value() == null ? null : number(ratio.value(), reader),
                ratio.lower() == null ? null : number(ratio.lower(), reader),
                ratio.upper() == null ? null : number(ratio.upper(), reader));
        Qualifier about = ratio.about() ? Qualifier.ABOUT : null;
        String toOne = reader.words().say("ratio", number);
        return qualified(toOne, ratio.limit() == null ? about : ratio.limit(), reader);
    }

    /** In its unit, rounded to three digits. */
    static String difference(Reckoned exact, Unit unit, @Nullable Denominator per, Language reader) {
        Reckoned difference = exact.rounded();
        Qualifier about = difference.about() ? Qualifier.ABOUT : null;
        String number = limited(
                difference.value(),
                difference.lower(),
                difference.upper(),
                difference.limit() == null ? about : difference.limit(),
                unit,
                reader);
        return Objects.requireNonNull(each(number, per, reader));
    }

    /** An amount in its unit, exact. */
    static String amount(BigDecimal value, Unit unit, Language reader) {
        String number = unit.isYear() ? value.toPlainString() : number(value, reader);
        return UnitNames.amount(number, value.compareTo(BigDecimal.ONE) == 0, unit, reader.tag());
    }

    /** An amount as an axis has room for it: measures by their sign. */
    static String tick(BigDecimal value, Unit unit, Language reader) {
        String sign = UnitNames.sign(unit, reader.tag());
        return sign == null ? amount(value, unit, reader) : sign.replace(UnitNames.NUMBER, number(value, reader));
    }

    /** As the tick of an axis or the price of a currency: to three decimals at most. */
    static String rate(BigDecimal rate, Language reader) {
        return Numerals.grouped(rate.setScale(rate.compareTo(BigDecimal.TEN) < 0 ? 4 : 2, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }

    static String number(BigDecimal value, Language reader) {
        return Numerals.of(value, reader.words());
    }

    static String rounded(BigDecimal value, Unit unit, Language reader) {
        return amount(rounded(value), unit, reader);
    }

    static String qualified(String number, @Nullable Qualifier qualifier, Language reader) {
        if (qualifier == null) {
            return number;
        }
        return reader.words().say("limit." + Words.of(qualifier), number);
    }

    /** With what it is for each of: 10만 명당 3.2건, 3.2 cases per 100,000 people. */
    private static @Nullable String each(@Nullable String number, @Nullable Denominator per, Language reader) {
        if (number == null || per == null) {
            return number;
        }
        return reader.words().say("per.amount", number, DenominatorNames.of(per, reader.tag()));
    }

    private static @Nullable String limited(
            @Nullable BigDecimal value,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable Qualifier qualifier,
            Unit unit,
            Language reader) {
        if (value != null) {
            return qualified(amount(value, unit, reader), qualifier, reader);
        }
        if (lower != null && upper != null) {
            return qualified(
                    between(null, amount(lower, unit, reader), amount(upper, unit, reader)), qualifier, reader);
        }
        if (lower != null) {
            return qualified(amount(lower, unit, reader), Qualifier.AT_LEAST, reader);
        }
        return upper == null ? null : qualified(amount(upper, unit, reader), Qualifier.UP_TO, reader);
    }

    private static String between(@Nullable String value, @Nullable String lower, @Nullable String upper) {
        return value != null ? value : lower + "–" + upper;
    }

    private static BigDecimal rounded(BigDecimal value) {
        BigDecimal rounded = value.round(SHOWN).stripTrailingZeros();
        return rounded.setScale(Math.max(0, rounded.scale()));
    }
}
