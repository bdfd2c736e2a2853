package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The exchange rates on file. */
@ApplicationScoped
public class RateStore implements PanacheRepository<RateSeries> {

    public Optional<RateSeries> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** The rates of the days, months and years named, each with its series. */
    public List<ExchangeRate> at(Collection<String> periods) {
        return ExchangeRate.list(
                "from ExchangeRate r join fetch r.series s where r.period in ?1 order by s.preference, s.slug, r.period",
                periods);
    }

    /** All series with their rates, in one query. */
    public List<RateSeries> withRates() {
        return list("select distinct s from RateSeries s left join fetch s.rates order by s.preference, s.slug");
    }
}
