package org.claimboard.dossier;

import java.util.List;
import org.claimboard.comparison.Contrast;
import org.claimboard.comparison.Counting;
import org.claimboard.comparison.ScopeDifference;
import org.claimboard.comparison.ScopeField;
import org.claimboard.record.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a comparison that count the same.
 *
 * @param measure what they count; null where it is not said
 * @param rows in order; never empty
 * @param differsIn in what rows of it differ from rows of other groups, each named once; empty if nothing keeps them apart
 */
public record RowGroup(@Nullable LocalizedText measure, List<Row> rows, List<ScopeField> differsIn) {

    static List<RowGroup> of(List<Row> rows) {
        return Counting.of(rows, Row::quantity).stream().map(RowGroup::of).toList();
    }

    private static RowGroup of(Counting<Row> counting) {
        List<Row> rows = counting.figures();
        List<ScopeField> apart = rows.stream()
                .flatMap(row -> row.apart().stream())
                .filter(contrast -> !isAmong(contrast, rows))
                .flatMap(contrast -> contrast.differences().stream())
                .map(ScopeDifference::field)
                .distinct()
                .sorted()
                .toList();
        return new RowGroup(counting.measure(), rows, apart);
    }

    /** Whether its rows give a number. */
    public boolean numbered() {
        return rows.stream().anyMatch(row -> row.quantity() != null);
    }

    /** The rows of the group with which the row does not compare: what keeps it from those of others, the group says. */
    public List<Contrast> apart(Row row) {
        return row.apart().stream().filter(contrast -> isAmong(contrast, rows)).toList();
    }

    /** In what it differs from these, each named once. */
    public List<ScopeField> differsIn(Row row) {
        return apart(row).stream()
                .flatMap(contrast -> contrast.differences().stream())
                .map(ScopeDifference::field)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isAmong(Contrast contrast, List<Row> rows) {
        return rows.stream().anyMatch(row -> row.position() == contrast.other());
    }
}
