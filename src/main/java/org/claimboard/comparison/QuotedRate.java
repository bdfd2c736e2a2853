package org.claimboard.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.claimboard.claim.ExchangeRate;
import org.claimboard.claim.RateSeries;
import org.claimboard.record.LocalizedText;

/**
 * One exchange rate as its publisher gives it.
 *
 * @param series slug of the series it stands in
 * @param name name of the series
 * @param base currency of which one unit is priced
 * @param quote currency in which it is priced
 * @param period the day, month or year it holds for
 * @param rate units of the quote currency for one unit of the base; positive
 * @param sources slugs of the sources of the series
 * @param preference lower is used first
 */
public record QuotedRate(
        String series,
        LocalizedText name,
        String base,
        String quote,
        String period,
        BigDecimal rate,
        List<String> sources,
        int preference) {

    public QuotedRate {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("rate " + rate + " of " + series + " in " + period + " is not positive");
        }
        rate = Plain.of(rate);
        sources = List.copyOf(sources);
    }

    static QuotedRate of(RateSeries series, ExchangeRate rate) {
        return new QuotedRate(
                series.slug,
                series.name,
                series.base,
                series.quote,
                rate.period,
                rate.rate,
                series.sources,
                series.preference);
    }

    boolean prices(String currency) {
        return base.equals(currency) || quote.equals(currency);
    }

    boolean prices(String one, String other) {
        return prices(one) && prices(other) && !one.equals(other);
    }

    /** The currency on the other side of the rate. */
    String across(String currency) {
        return base.equals(currency) ? quote : base;
    }

    /** Whether both name the same first source. Series that name none share none. */
    boolean sharesSourceWith(QuotedRate other) {
        return !sources.isEmpty() && !other.sources.isEmpty() && sources.get(0).equals(other.sources.get(0));
    }
}
