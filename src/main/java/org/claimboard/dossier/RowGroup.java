package org.claimboard.dossier;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.claimboard.claim.Position;
import org.claimboard.comparison.Contrast;
import org.claimboard.comparison.Counting;
import org.claimboard.comparison.ScopeDifference;
import org.claimboard.comparison.ScopeField;
import org.claimboard.comparison.SideBySide;
import org.claimboard.comparison.Standing;
import org.claimboard.record.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a comparison that count the same.
 *
 * @param number which of the groups it is, from 1, whatever order they are shown in
 * @param measure what they count; null where it is not said
 * @param rows in order; never empty
 * @param differsIn in what rows of it differ from rows of other groups, each named once; empty if nothing keeps them apart
 */
public record RowGroup(int number, @Nullable LocalizedText measure, List<Row> rows, List<ScopeField> differsIn) {

    static RowGroup of(
            int number, Counting<Standing> counting, IdentityHashMap<Position, Row> all, SideBySide reckoned) {
        List<Row> rows = counting.figures().stream()
                .map(standing -> all.get(standing.position()))
                .toList();
        return new RowGroup(number, counting.measure(), rows, reckoned.fieldsApart(counting.figures()));
    }

    /** The same in another order. */
    RowGroup in(FigureOrder order) {
        return new RowGroup(number, measure, order.sorted(rows.stream()).toList(), differsIn);
    }

    /** Whether its rows give a number. */
    public boolean numbered() {
        return rows.stream().anyMatch(row -> row.quantity() != null);
    }

    /** The rows of the group with which the row does not compare: what keeps it from those of others, the group says. */
    public List<Contrast> apart(Row row) {
        List<Contrast> all = row.apart();
        if (all.isEmpty()) {
            return List.of();
        }
        Set<Position> within = positions(rows);
        return all.stream()
                .filter(contrast -> within.contains(contrast.other()))
                .toList();
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

    /** Positions are entities: each is itself alone. */
    private static Set<Position> positions(List<Row> rows) {
        Set<Position> positions = Collections.newSetFromMap(new IdentityHashMap<>());
        rows.forEach(row -> positions.add(row.position()));
        return positions;
    }
}
