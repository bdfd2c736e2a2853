package org.claimboard.share;

import java.util.List;
import org.claimboard.api.RatesRepresentation;

/** One rate of a series. */
record RateRow(RatesRepresentation series, RatesRepresentation.Rate rate) {

    static List<RateRow> of(RatesRepresentation series) {
        return series.rates().stream().map(rate -> new RateRow(series, rate)).toList();
    }
}
