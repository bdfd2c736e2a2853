package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.claimboard.comparison.ConversionCheck;
import org.claimboard.quantity.UnitNames;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/** Why a remark is made, in an English sentence, for programs that show it as it is. */
public final class Reason {

    private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_UP);

    private Reason() {}

    public static String of(Remark remark) {
        Remark.Reckoned reckoned = remark.reckoned();
        String right = reckoned == null ? "" : amount(reckoned.value(), reckoned.unit());
        String range = reckoned == null ? "" : between(reckoned);
        String one = part(remark, 0);
        String two = part(remark, 1);
        String stated = remark.stated();
        return switch (remark.kind()) {
            case REPEATS_CLAIM -> "A published claim says the same; its verdict holds for the sentence.";
            case OTHER_NUMBER -> "A published claim says the same with another number.";
            case UNLIKE_RATIO ->
                one + " is " + number(rounded(reckoned)) + " times " + two
                        + ". The one is what was spent in a span of time, the other the cost of a single thing: the two do not compare.";
            case UNLIKE_KINDS ->
                "The ratio " + stated + " comes of " + one + " and " + two
                        + ", which count different kinds of things and have none.";
            case CONVERSION ->
                one + " is " + right + rate(remark) + ", not " + stated + "; up to " + ConversionCheck.TOLERATED_PERCENT
                        + " percent off counts as right.";
            case CONVERSION_HOLDS ->
                one + " is " + right + rate(remark) + "; " + stated + " is right to "
                        + ConversionCheck.TOLERATED_PERCENT + " percent, or as near as rounding allows.";
            case CONVERSION_UNCHECKED ->
                remark.period() == null
                        ? "No day is given at whose rate " + one + " could be converted."
                        : "No rate for " + remark.period() + " is on file at which " + one + " could be converted.";
            case PERCENT_FOR_POINTS ->
                "From " + one + " to " + two + " is a difference of " + right + ", not of " + stated + ".";
            case POINTS_FOR_PERCENT ->
                "From " + one + " to " + two + " is a change of " + right + ", not of " + stated + ".";
            case SUM -> {
                String sum = String.join(" + ", remark.parts()) + " add up to " + right;
                yield remark.isOfAHundred()
                        ? sum + range + ", and all there is would be 100 percent."
                        : sum + ", not " + stated + range + ".";
            }
            case SHARE ->
                remark.parts().size() < 2
                        ? one + " is " + right + ", not " + stated + range + "."
                        : one + " of " + two + " is " + right + ", not " + stated + range + ".";
            case CHANGE ->
                "From " + one + " to " + two + " is a change of " + right + ", not of " + stated + range + ".";
            case SPAN -> "From " + one + " to " + two + " are " + right + ", not " + stated + range + ".";
            case PER_HEAD -> one + " for " + two + " is " + right + " each, not " + stated + range + ".";
            case QUOTATION -> "A source on file has other words.";
        };
    }

    private static String part(Remark remark, int place) {
        return place < remark.parts().size() ? remark.parts().get(place) : "";
    }

    private static String rate(Remark remark) {
        return remark.rate() == null
                ? ""
                : " at the rate of " + remark.rate().period() + " ("
                        + number(remark.rate().rate().round(new MathContext(6))) + ")";
    }

    private static String between(Remark.Reckoned reckoned) {
        return reckoned.lower().compareTo(reckoned.upper()) == 0
                ? ""
                : " (with what rounding leaves open " + number(reckoned.lower().round(SHOWN)) + " to "
                        + number(reckoned.upper().round(SHOWN)) + ")";
    }

    private static BigDecimal rounded(Remark.@Nullable Reckoned reckoned) {
        return reckoned == null ? BigDecimal.ZERO : reckoned.value().round(new MathContext(3, RoundingMode.HALF_UP));
    }

    private static String amount(BigDecimal value, @Nullable Unit unit) {
        BigDecimal shown = value.precision() - value.scale() > SHOWN.getPrecision() && value.scale() <= 0
                ? value
                : value.round(SHOWN);
        String number = number(shown);
        return unit == null ? number : UnitNames.amount(number, value.compareTo(BigDecimal.ONE) == 0, unit, "en");
    }

    private static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
