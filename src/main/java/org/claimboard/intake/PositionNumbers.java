package org.claimboard.intake;

import java.util.List;
import java.util.Objects;
import org.claimboard.comparison.PositionQuantity;
import org.claimboard.record.ClaimFile;
import org.claimboard.record.ComparisonFile.PositionEntry;
import org.claimboard.record.FileSet;
import org.claimboard.record.Filed;
import org.claimboard.record.Quantity;
import org.jspecify.annotations.Nullable;

/** Which number stands at a filed position. */
final class PositionNumbers {

    private PositionNumbers() {}

    /** Null if there is none, or if its claim is not among the files. */
    static @Nullable Quantity of(PositionEntry position, FileSet files) {
        ClaimFile claim = files.claim(position.claim());
        if (claim == null) {
            return null;
        }
        String source = position.source();
        List<Quantity> stated = source == null
                ? Filed.list(claim.quantities())
                : Filed.list(claim.evidence()).stream()
                        .filter(evidence -> evidence.source().equals(source))
                        .map(ClaimFile.EvidenceEntry::quantity)
                        .filter(Objects::nonNull)
                        .toList();
        return PositionQuantity.of(stated, position.quantity(), position.conversion());
    }
}
