package org.claimboard.share;

import java.util.ArrayList;
import java.util.List;
import org.claimboard.api.ClaimRepresentation;
import org.claimboard.api.ComparisonRepresentation;
import org.claimboard.api.ComparisonRepresentation.RatioRepresentation;
import org.claimboard.api.ConversionCheckRepresentation;
import org.claimboard.api.ReckonedRepresentation;
import org.claimboard.api.ReckoningRepresentation;
import org.claimboard.api.StandingRepresentation;
import org.jspecify.annotations.Nullable;

/**
 * How a number in another table came about.
 *
 * @param id tells it from all others, and says of what it is
 * @param table name of the table that has the number
 * @param column the column in which it stands
 */
record ReckoningRow(String id, String table, String column, ReckoningRepresentation how) {

    /** Of the positions, ratios and differences of a contested question. */
    static List<ReckoningRow> of(ComparisonRepresentation comparison) {
        List<ReckoningRow> rows = new ArrayList<>();
        for (StandingRepresentation standing : comparison.positions()) {
            String id = comparison.slug() + "/" + standing.key();
            standing.how()
                    .forEach(
                            how -> rows.add(new ReckoningRow(id + "/" + how.number(), "positions", how.number(), how)));
        }
        for (RatioRow row : RatioRow.of(comparison)) {
            RatioRepresentation ratio = row.ratio();
            String id = comparison.slug() + "/" + row.drawn() + "/" + ratio.larger() + "/" + ratio.smaller();
            add(rows, id, "ratio", ratio.ratio());
            add(rows, id, "difference", ratio.difference());
        }
        return rows;
    }

    /** Of the conversions that a claim states. */
    static List<ReckoningRow> of(ClaimRepresentation claim) {
        List<ReckoningRow> rows = new ArrayList<>();
        for (ConversionRow row : ConversionRow.of(claim)) {
            ConversionCheckRepresentation check = row.conversion().check();
            if (check == null) {
                continue;
            }
            String id = row.claim() + "/" + row.quantity() + "/" + row.number();
            add(rows, id, "implied", check.howImplied());
            add(rows, id, "correct", check.howCorrect());
            add(rows, id, "error_percent", check.howError());
        }
        return rows;
    }

    private static void add(
            List<ReckoningRow> rows, String id, String name, @Nullable ReckonedRepresentation reckoned) {
        if (reckoned == null) {
            return;
        }
        for (ReckoningRepresentation how : reckoned.how()) {
            String column = how.number().equals("value") ? name : name + "_" + how.number();
            rows.add(new ReckoningRow(id + "/" + column, "ratios", column, how));
        }
    }

    private static void add(List<ReckoningRow> rows, String id, String column, @Nullable ReckoningRepresentation how) {
        if (how != null) {
            rows.add(new ReckoningRow(id + "/" + column, "conversions", column, how));
        }
    }
}
