package org.claimboard.share;

import java.util.List;
import java.util.Optional;

/** The tables that there are. */
final class Tables {

    static final List<Table<?>> ALL = List.of(
            RecordTables.CLAIMS,
            RecordTables.SOURCES,
            RecordTables.EVIDENCE,
            RecordTables.NOTES,
            ReckoningTables.DOUBTS,
            ReckoningTables.EDGES,
            FigureTables.QUANTITIES,
            FigureTables.CONVERSIONS,
            FigureTables.COMPARISONS,
            FigureTables.POSITIONS,
            FigureTables.RATIOS,
            ReckoningTables.RATES,
            ReckoningTables.UNITS,
            ReckoningTables.RECKONINGS,
            ReckoningTables.STEPS);

    private Tables() {}

    static Optional<Table<?>> named(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
