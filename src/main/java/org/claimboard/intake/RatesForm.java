package org.claimboard.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimboard.claim.ExchangeRate;
import org.claimboard.claim.RateSeries;
import org.claimboard.record.RatesFile;

/** A series of exchange rates between file and store. Days have ten characters, months and years fewer. */
final class RatesForm {

    private static final int DAY_LENGTH = 10;

    private RatesForm() {}

    static void store(RatesFile file, RateSeries series) {
        series.slug = file.rates();
        series.name = file.name();
        series.base = file.base();
        series.quote = file.quote();
        series.sources = new ArrayList<>(file.sources());
        series.preference = file.preference();
        series.note = file.note();
        Map<String, BigDecimal> rates = new HashMap<>();
        rates.putAll(file.days() == null ? Map.of() : file.days());
        rates.putAll(file.averages() == null ? Map.of() : file.averages());
        series.rates.removeIf(rate -> !rates.containsKey(rate.period));
        for (ExchangeRate kept : series.rates) {
            kept.rate = rates.getOrDefault(kept.period, kept.rate);
            rates.remove(kept.period);
        }
        rates.forEach((period, value) -> add(series, period, value));
    }

    private static void add(RateSeries series, String period, BigDecimal value) {
        ExchangeRate rate = new ExchangeRate();
        rate.series = series;
        rate.period = period;
        rate.rate = value;
        series.rates.add(rate);
    }

    static RatesFile file(RateSeries series) {
        SortedMap<String, BigDecimal> days = new TreeMap<>();
        SortedMap<String, BigDecimal> averages = new TreeMap<>();
        for (ExchangeRate rate : series.rates) {
            (rate.period.length() == DAY_LENGTH ? days : averages).put(rate.period, rate.rate);
        }
        return new RatesFile(
                series.slug,
                series.name,
                series.base,
                series.quote,
                series.sources,
                series.preference,
                days,
                averages,
                series.note);
    }
}
