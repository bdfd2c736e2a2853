package org.claimboard.intake;

import java.util.ArrayList;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.Position;
import org.claimboard.record.ComparisonFile;
import org.claimboard.record.Filed;

/** A comparison between file and store. */
final class ComparisonForm {

    private ComparisonForm() {}

    static void store(ComparisonFile file, Comparison comparison, Board board) {
        comparison.slug = file.comparison();
        comparison.order = file.order();
        comparison.question = file.question();
        comparison.finding = file.finding();
        comparison.why = file.why();
        comparison.unit = file.unit();
        comparison.per = file.per();
        comparison.at = file.at();
        comparison.suggested = new ArrayList<>(Filed.list(file.suggested()));
        comparison.fair = new ArrayList<>(Filed.list(file.fair()));
        comparison.positions.clear();
        for (ComparisonFile.PositionEntry filed : file.positions()) {
            Position position = new Position();
            position.comparison = comparison;
            position.ordinal = comparison.positions.size() + 1;
            position.key = filed.key();
            position.role = filed.role();
            position.claim = board.claim(filed.claim());
            position.quantity = filed.quantity();
            position.conversion = filed.conversion();
            position.source = filed.source() == null ? null : board.source(filed.source());
            position.doubts = new ArrayList<>(Filed.list(filed.doubts()));
            position.label = filed.label();
            position.note = filed.note();
            comparison.positions.add(position);
        }
    }

    static ComparisonFile file(Comparison comparison) {
        return new ComparisonFile(
                comparison.slug,
                comparison.order,
                comparison.question,
                comparison.finding,
                comparison.why,
                comparison.unit,
                comparison.per,
                comparison.at,
                comparison.positions.stream().map(ComparisonForm::entry).toList(),
                comparison.suggested,
                comparison.fair);
    }

    private static ComparisonFile.PositionEntry entry(Position position) {
        return new ComparisonFile.PositionEntry(
                position.key,
                position.role,
                position.claim.slug,
                position.quantity,
                position.conversion,
                position.source == null ? null : position.source.slug,
                position.doubts,
                position.label,
                position.note);
    }
}
