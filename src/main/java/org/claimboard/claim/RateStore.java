package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimboard.record.Page;

/** The exchange rates on file. */
@ApplicationScoped
public class RateStore implements PanacheRepository<RateSeries> {

    public Optional<RateSeries> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** All series by slug, page by page. */
    public Page<RateSeries, String> page(SlugPage wanted) {
        Batch<RateSeries, String> batch = batch(wanted);
        return new Page<>(batch.items(), count(), batch.next());
    }

    /** The next series by slug. */
    public Batch<RateSeries, String> batch(SlugPage wanted) {
        String after = wanted.after() == null ? "" : wanted.after();
        List<RateSeries> found = find("slug > :after order by slug", Map.of("after", after))
                .range(0, wanted.limit())
                .list();
        return Batch.cut(found, wanted.limit(), series -> series.slug);
    }

    /** The rates of the series, the oldest first. */
    public List<ExchangeRate> of(Collection<RateSeries> series) {
        Among among = Among.ids(series);
        return ExchangeRate.list(among.holds("series.id") + " order by series.id, period", among.value());
    }

    /** The rates of the days, months and years named, each with its series. */
    public List<ExchangeRate> at(Collection<String> periods) {
        Among among = Among.texts(periods);
        return ExchangeRate.list(
                "from ExchangeRate r join fetch r.series s where " + among.holds("r.period")
                        + " order by s.preference, s.slug, r.period",
                among.value());
    }

    /** All series with their rates, in one query. */
    public List<RateSeries> withRates() {
        return list("from RateSeries s left join fetch s.rates order by s.preference, s.slug");
    }
}
