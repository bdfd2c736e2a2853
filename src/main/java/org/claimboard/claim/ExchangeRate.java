package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;

/** One rate of a series. */
@Entity
public class ExchangeRate extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public RateSeries series;

    /** A day (2025-01-31), or the month (2025-01) or year (2021) whose average it is. */
    public String period;

    /** Units of the quote currency for one unit of the base; positive. */
    public BigDecimal rate;
}
