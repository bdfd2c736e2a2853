package org.claimboard.api;

import java.math.BigDecimal;
import java.util.List;
import org.claimboard.comparison.AppliedRate;
import org.claimboard.comparison.QuotedRate;
import org.claimboard.record.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The rate that a conversion uses, with where it comes from. */
@Schema(name = "AppliedRate", description = "The rate that a conversion uses, with the published rates it rests on.")
public record AppliedRateRepresentation(
        @Schema(description = "ISO 4217 code of the currency converted from.", examples = "USD") String base,
        @Schema(description = "ISO 4217 code of the currency converted to.", examples = "KRW") String quote,
        @Schema(description = "The day, month or year it holds for.", examples = "2025-01-31") String period,
        @Schema(
                        description = "Units of the quote currency for one unit of the base, to 34 significant digits.",
                        examples = "1452.7")
                BigDecimal rate,
        @Schema(
                        description =
                                "How the published rates lead from one currency to the other: both are the `same`, `direct` as"
                                        + " published, `inverse`, or `cross` through a third currency.",
                        enumeration = {"same", "direct", "inverse", "cross"})
                String way,
        @Schema(description = "The published rates, in the order of the conversion.") List<PublishedRate> used) {

    static @Nullable AppliedRateRepresentation ofNullable(@Nullable AppliedRate rate) {
        return rate == null ? null : of(rate);
    }

    private static AppliedRateRepresentation of(AppliedRate rate) {
        return new AppliedRateRepresentation(
                rate.base(),
                rate.quote(),
                rate.period(),
                rate.rate().stripTrailingZeros(),
                Texts.word(rate.way()),
                rate.used().stream().map(PublishedRate::of).toList());
    }

    /** A rate as its publisher gives it. */
    @Schema(name = "PublishedRate", description = "A rate as its publisher gives it.")
    public record PublishedRate(
            @Schema(description = "Slug of its series.") String series,
            @Schema(description = "Address of its series.", format = "uri-reference") String self,
            @Schema(description = "Name of its series.") LocalizedText name,
            @Schema(description = "ISO 4217 code of the currency of which one unit is priced.") String base,
            @Schema(description = "ISO 4217 code of the currency in which it is priced.") String quote,
            @Schema(description = "The day, month or year it holds for.") String period,
            @Schema(description = "Units of the quote currency for one unit of the base, exact.") BigDecimal rate,
            @Schema(description = "Slugs of its sources.") List<String> sources) {

        static PublishedRate of(QuotedRate rate) {
            return new PublishedRate(
                    rate.series(),
                    Links.rates(rate.series()),
                    rate.name(),
                    rate.base(),
                    rate.quote(),
                    rate.period(),
                    rate.rate().stripTrailingZeros(),
                    rate.sources());
        }
    }
}
