package org.claimboard.api;

import java.math.BigDecimal;
import java.util.List;
import org.claimboard.claim.ExchangeRate;
import org.claimboard.claim.RateSeries;
import org.claimboard.record.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A series of exchange rates. */
@Schema(
        name = "Rates",
        description =
                "A series of exchange rates from one publisher: how much of the quote currency one unit of the base"
                        + " costs.")
public record RatesRepresentation(
        @Schema(description = "Stable readable key.") String slug,
        @Schema(description = "Address of this series.", format = "uri-reference") String self,
        @Schema(description = "What the series is called.") LocalizedText name,
        @Schema(description = "ISO 4217 code of the currency of which one unit is priced.", examples = "USD")
                String base,
        @Schema(description = "ISO 4217 code of the currency in which it is priced.", examples = "KRW") String quote,
        @Schema(description = "Slugs of the sources.") List<String> sources,
        @Schema(description = "Lower is used first where several series hold a rate.") int preference,
        @Schema(description = "A remark of the desk.") @Nullable LocalizedText note,
        @Schema(description = "The rates, the oldest first.") List<Rate> rates) {

    static RatesRepresentation of(RateSeries series, List<ExchangeRate> rates) {
        return new RatesRepresentation(
                series.slug,
                Links.rates(series.slug),
                series.name,
                series.base,
                series.quote,
                series.sources,
                series.preference,
                series.note,
                rates.stream().map(Rate::of).toList());
    }

    /** One rate. */
    @Schema(name = "Rate", description = "One rate of a series.")
    public record Rate(
            @Schema(
                            description = "A day, or the month or year whose average it is.",
                            pattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
                            examples = {"2025-01-31", "2025-01", "2021"})
                    String period,
            @Schema(
                            description = "Units of the quote currency for one unit of the base, exact.",
                            exclusiveMinimum = true,
                            minimum = "0",
                            examples = "1452.7")
                    BigDecimal rate) {

        static Rate of(ExchangeRate rate) {
            return new Rate(rate.period, rate.rate.stripTrailingZeros());
        }
    }
}
