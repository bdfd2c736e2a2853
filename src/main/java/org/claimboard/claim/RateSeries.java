package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.record.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A series of exchange rates from one publisher: how much of the quote currency one unit of the base costs. */
@Entity
public class RateSeries extends PanacheEntity {

    /** Stable readable key, unique. */
    public String slug;

    public LocalizedText name;

    /** ISO 4217 code of the currency of which one unit is priced. */
    public String base;

    /** ISO 4217 code of the currency in which it is priced. */
    @Column(name = "quote_currency")
    public String quote;

    /** Slugs of the sources. */
    @Convert(converter = JsonColumn.Strings.class)
    public List<String> sources = new ArrayList<>();

    /** Lower is used first where several series hold a rate. */
    public int preference;

    public @Nullable LocalizedText note;

    @OneToMany(mappedBy = "series", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("period")
    public List<ExchangeRate> rates = new ArrayList<>();
}
