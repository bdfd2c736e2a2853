package org.claimboard.share;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.api.ClaimRepresentation;
import org.claimboard.api.EvidenceRepresentation;
import org.claimboard.api.QuantityRepresentation;
import org.jspecify.annotations.Nullable;

/**
 * A number that a claim or a source of its evidence states.
 *
 * @param claim slug of the claim
 * @param source slug of the source; null where the claim itself states it
 * @param number place among those of the same, from 1
 */
record QuantityRow(String claim, @Nullable String source, int number, QuantityRepresentation quantity) {

    /** Those of the claim first. */
    static List<QuantityRow> of(ClaimRepresentation claim) {
        List<QuantityRow> rows = new ArrayList<>();
        for (QuantityRepresentation quantity : Columns.list(claim.quantities())) {
            rows.add(new QuantityRow(claim.slug(), null, rows.size() + 1, quantity));
        }
        Map<String, Integer> counted = new HashMap<>();
        for (EvidenceRepresentation evidence : Columns.list(claim.evidence())) {
            QuantityRepresentation quantity = evidence.quantity();
            if (quantity != null) {
                String source = evidence.source().slug();
                int number = counted.merge(source, 1, Integer::sum);
                rows.add(new QuantityRow(claim.slug(), source, number, quantity));
            }
        }
        return rows;
    }
}
