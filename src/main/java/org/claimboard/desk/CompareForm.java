package org.claimboard.desk;

import java.util.List;
import org.claimboard.record.UnitPer;
import org.jspecify.annotations.Nullable;

/**
 * A comparison that is being made, as derived or as typed.
 *
 * @param positions the claims, in the order in which they came
 * @param counting in what they are compared; null while nothing can be
 * @param question one field for each language, as of the next two
 * @param unit what is counted, as a code or in words
 * @param per what the figures are for each of; empty of wholes
 * @param at the day, month or year of the rates; empty where none is needed
 * @param order place on the dashboard
 * @param converts whether a rate is needed at all
 * @param rates those that are not on file, as far as they were typed
 * @param faults what is wrong with what was typed
 */
record CompareForm(
        List<ComparePosition> positions,
        @Nullable UnitPer counting,
        List<CompareField> question,
        List<CompareField> finding,
        List<CompareField> why,
        CompareField unit,
        CompareField per,
        CompareField at,
        CompareField order,
        CompareField slug,
        boolean converts,
        List<CompareRate> rates,
        List<CompareFault> faults) {

    /** Those that stand in it, by their places. */
    List<ComparePosition> taken() {
        return positions.stream()
                .filter(ComparePosition::isTaken)
                .sorted((one, other) -> Integer.compare(place(one), place(other)))
                .toList();
    }

    private static int place(ComparePosition position) {
        return position.place().value().matches("[0-9]{1,4}")
                ? Integer.parseInt(position.place().value())
                : Integer.MAX_VALUE;
    }

    public boolean isEmpty() {
        return positions.isEmpty();
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** The positions that cannot be compared with the others. */
    public List<ComparePosition> apart() {
        return positions.stream()
                .filter(position -> !position.isTaken() && position.obstacle() != null)
                .toList();
    }
}
