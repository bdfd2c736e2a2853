package org.claimboard.share;

import java.util.ArrayList;
import java.util.List;
import org.claimboard.api.ClaimRepresentation;
import org.claimboard.api.QuantityRepresentation;
import org.claimboard.api.QuantityRepresentation.ConversionRepresentation;

/**
 * A conversion that a claim states.
 *
 * @param claim slug of the claim
 * @param quantity which of its quantities is converted, from 1
 * @param number place among the conversions of that, from 1
 */
record ConversionRow(String claim, int quantity, int number, ConversionRepresentation conversion) {

    static List<ConversionRow> of(ClaimRepresentation claim) {
        List<ConversionRow> rows = new ArrayList<>();
        int quantity = 0;
        for (QuantityRepresentation stated : Columns.list(claim.quantities())) {
            quantity++;
            int number = 0;
            for (ConversionRepresentation conversion : stated.conversions()) {
                number++;
                rows.add(new ConversionRow(claim.slug(), quantity, number, conversion));
            }
        }
        return rows;
    }
}
