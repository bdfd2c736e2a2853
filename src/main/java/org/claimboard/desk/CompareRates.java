package org.claimboard.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimboard.claim.ExchangeRate;
import org.claimboard.claim.RateSeries;
import org.claimboard.claim.RateStore;
import org.claimboard.comparison.Rates;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RecordHeadStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.RatesFile;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/** The exchange rates that a comparison may use: those on file, those in drafts, and those that are just being typed. */
@ApplicationScoped
class CompareRates {

    private static final int MOST_SERIES = 500;

    /** Behind whatever is on file. */
    private static final int TYPED_PREFERENCE = 1000;

    private final RateStore rates;
    private final RecordHeadStore heads;

    CompareRates(RateStore rates, RecordHeadStore heads) {
        this.rates = rates;
        this.heads = heads;
    }

    /** All of the periods. */
    @ReadOnly
    List<ExchangeRate> onFile(Collection<String> periods) {
        if (periods.isEmpty()) {
            return List.of();
        }
        List<ExchangeRate> all = new ArrayList<>(rates.at(periods));
        heads.newest(RecordType.RATES, MOST_SERIES).stream()
                .filter(RecordHead::isPending)
                .flatMap(head -> read(head).stream())
                .forEach(file -> Stream.concat(rates(file.days()), rates(file.averages()))
                        .filter(rate -> periods.contains(rate.getKey()))
                        .forEach(rate -> all.add(rate(series(file), rate.getKey(), rate.getValue()))));
        return all;
    }

    private static Stream<Map.Entry<String, BigDecimal>> rates(@Nullable Map<String, BigDecimal> rates) {
        return rates == null ? Stream.empty() : rates.entrySet().stream();
    }

    private static Optional<RatesFile> read(RecordHead head) {
        try {
            return Optional.of(
                    (RatesFile) CanonicalForm.read(RecordType.RATES, CanonicalForm.parse(head.latest.content)));
        } catch (JsonProcessingException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static RateSeries series(RatesFile file) {
        RateSeries series = new RateSeries();
        series.slug = file.rates();
        series.name = file.name();
        series.base = file.base();
        series.quote = file.quote();
        series.sources = new ArrayList<>(file.sources());
        series.preference = file.preference();
        return series;
    }

    /** Those on file and those that were typed. */
    static Rates with(List<ExchangeRate> onFile, List<CompareRate> typed) {
        List<ExchangeRate> all = new ArrayList<>(onFile);
        typed.stream().filter(CompareRate::isValued).forEach(rate -> {
            RateSeries series = new RateSeries();
            series.slug = rate.name();
            series.name = LocalizedText.of(Map.of("en", rate.source().isEmpty() ? "-" : rate.source()));
            series.base = rate.base();
            series.quote = rate.quote();
            series.preference = TYPED_PREFERENCE;
            all.add(rate(series, rate.period(), rate.rate()));
        });
        return Rates.at(all);
    }

    private static ExchangeRate rate(RateSeries series, String period, BigDecimal value) {
        ExchangeRate rate = new ExchangeRate();
        rate.series = series;
        rate.period = period;
        rate.rate = value;
        return rate;
    }
}
