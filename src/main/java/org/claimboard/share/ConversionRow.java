package org.claimboard.share;

import java.util.ArrayList;
import java.util.List;
import org.claimboard.api.ClaimRepresentation;
import org.claimboard.api.QuantityRepresentation.ConversionRepresentation;
import org.jspecify.annotations.Nullable;

/**
 * A conversion that a claim or a source of its evidence states.
 *
 * @param claim slug of the claim
 * @param source slug of the source; null where the claim itself states it
 * @param quantity which of the quantities of the same is converted, from 1
 * @param number place among the conversions of that, from 1
 */
record ConversionRow(
        String claim, @Nullable String source, int quantity, int number, ConversionRepresentation conversion) {

    static List<ConversionRow> of(ClaimRepresentation claim) {
        List<ConversionRow> rows = new ArrayList<>();
        for (QuantityRow stated : QuantityRow.of(claim)) {
            int number = 0;
            for (ConversionRepresentation conversion : stated.quantity().conversions()) {
                number++;
                rows.add(new ConversionRow(claim.slug(), stated.source(), stated.number(), number, conversion));
            }
        }
        return rows;
    }
}
