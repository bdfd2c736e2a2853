package org.claimboard.reading;

import org.claimboard.claim.Correction;
import org.claimboard.record.CorrectionSeverity;
import org.claimboard.site.Language;

/** What was wrong with a claim as published, and what is right. */
public record CorrectionView(CorrectionSeverity severity, Text wrong, Text right, String author, Day date) {

    static CorrectionView of(Correction correction, Language reader) {
        return new CorrectionView(
                correction.severity,
                Text.of(correction.wrong, reader),
                Text.of(correction.right, reader),
                correction.author,
                Day.of(correction.date, reader));
    }
}
