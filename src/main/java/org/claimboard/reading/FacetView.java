package org.claimboard.reading;

import java.util.List;
import org.claimboard.search.Facet;

/** The values of a facet, each with the address of the results narrowed to it. */
public record FacetView(Facet facet, List<Value> values) {

    /**
     * A value.
     *
     * @param count how many of the results have it
     */
    public record Value(FacetLabel label, long count, String address) {}
}
