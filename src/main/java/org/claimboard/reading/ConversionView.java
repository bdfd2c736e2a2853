package org.claimboard.reading;

import java.util.Map;
import org.claimboard.claim.Source;
import org.claimboard.comparison.AppliedRate;
import org.claimboard.comparison.ConversionCheck;
import org.claimboard.comparison.Gap;
import org.claimboard.comparison.Rates;
import org.claimboard.quantity.UnitNames;
import org.claimboard.record.Quantity;
import org.claimboard.record.StatedConversion;
import org.claimboard.record.Unit;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * A conversion that a text states, reckoned again.
 *
 * @param from the words converted
 * @param stated the words of the conversion
 * @param implied the rate that it implies
 * @param rate the published rate; null if there is none
 * @param correct what that rate gives, to three digits
 * @param error as in −7.8%
 * @param off whether it is wrong beyond what is tolerated
 * @param finding slug of the claim that records it
 * @param gap why it cannot be checked
 */
public record ConversionView(
        Text from,
        Text stated,
        @Nullable String implied,
        @Nullable RateUse rate,
        @Nullable String correct,
        @Nullable String error,
        boolean off,
        @Nullable String finding,
        @Nullable Gap gap) {

    static ConversionView of(
            Quantity quantity,
            StatedConversion conversion,
            String language,
            Rates rates,
            Map<String, Source> sources,
            Language reader) {
        ConversionCheck check = ConversionCheck.of(quantity, conversion, rates);
        AppliedRate applied = check.applied();
        return new ConversionView(
                new Text(quantity.stated(), language),
                new Text(conversion.stated(), language),
                check.implied() == null
                        ? null
                        : side("1", quantity.unit(), reader) + " = "
                                + side(Figures.rate(check.implied(), reader), conversion.unit(), reader),
                applied == null ? null : RateUse.of(applied, sources, reader),
                check.correct() == null ? null : Figures.rounded(check.correct(), conversion.unit(), reader),
                error(check),
                check.isOff(),
                conversion.finding(),
                check.gap());
    }

    /** Currencies go by their codes, as rates are published. */
    private static String side(String number, Unit unit, Language reader) {
        return unit.isCurrency()
                ? number + " " + unit
                : UnitNames.amount(number, number.equals("1"), unit, reader.tag());
    }

    private static @Nullable String error(ConversionCheck check) {
        var percent = check.shownErrorPercent();
        if (percent == null) {
            return null;
        }
        String sign = percent.signum() < 0 ? "−" : "+";
        return (percent.signum() == 0 ? "" : sign) + percent.abs().toPlainString() + "%";
    }
}
