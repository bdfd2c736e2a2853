package org.claimboard.share;

import java.util.ArrayList;
import java.util.List;
import org.claimboard.api.ReckoningRepresentation.StepRepresentation;

/**
 * One step of a reckoning.
 *
 * @param reckoning its id
 * @param stage whether it leads to the result, or from there to what is shown
 * @param number place among those of the stage, from 1
 */
record StepRow(String reckoning, String stage, int number, StepRepresentation step) {

    static List<StepRow> of(ReckoningRow row) {
        List<StepRow> rows = new ArrayList<>();
        add(rows, row.id(), "reckon", row.how().steps());
        add(rows, row.id(), "show", row.how().showing());
        return rows;
    }

    private static void add(List<StepRow> rows, String id, String stage, List<StepRepresentation> steps) {
        int number = 0;
        for (StepRepresentation step : steps) {
            number++;
            rows.add(new StepRow(id, stage, number, step));
        }
    }
}
