package org.claimboard.intake;

import java.util.List;
import java.util.function.Consumer;
import org.claimboard.comparison.Gap;
import org.claimboard.comparison.Normalised;
import org.claimboard.comparison.Rates;
import org.claimboard.record.ComparisonFile;
import org.claimboard.record.ComparisonFile.PositionEntry;
import org.claimboard.record.FileSet;
import org.claimboard.record.FiledText;
import org.claimboard.record.Problem;
import org.claimboard.record.Quantity;
import org.claimboard.record.Rule;
import org.claimboard.record.UnitPer;
import org.jspecify.annotations.Nullable;

/** The numbers of a comparison come into its unit: where only a rate leads there, the rate is on file. */
final class RateRules {

    private RateRules() {}

    static void check(FileSet files, Consumer<Problem> found) {
        Rates rates = FiledRates.of(files);
        files.each(ComparisonFile.class, (file, comparison) -> check(files, file, comparison, rates, found));
    }

    private static void check(
            FileSet files, FiledText file, ComparisonFile comparison, Rates rates, Consumer<Problem> found) {
        List<PositionEntry> positions = comparison.positions();
        UnitPer wanted = new UnitPer(comparison.unit(), comparison.per());
        for (int i = 0; i < positions.size(); i++) {
            Quantity quantity = PositionNumbers.of(positions.get(i), files);
            Gap gap = quantity == null
                    ? null
                    : Normalised.of(quantity, wanted, comparison.at(), rates).gap();
            String missing = gap == null ? null : missing(gap);
            if (missing != null) {
                String at = "/positions/" + i;
                found.accept(file.problem(Rule.RATE_NOT_ON_FILE, at, at + ": " + missing));
            }
        }
    }

    /** What of a rate is missing; null if that is not what keeps the number out. */
    private static @Nullable String missing(Gap gap) {
        String pair = gap.from() + " into " + gap.to();
        return switch (gap.reason()) {
            case NO_DATE -> "nothing says at the rate of which day " + pair + " is converted";
            case RATE_MISSING -> "no rate from " + pair + " is on file for " + gap.at();
            default -> null;
        };
    }
}
