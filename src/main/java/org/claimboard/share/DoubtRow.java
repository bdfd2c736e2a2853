package org.claimboard.share;

import java.util.List;
import org.claimboard.api.ClaimRepresentation;
import org.claimboard.api.DoubtRepresentation;

/**
 * That one claim doubts another.
 *
 * @param claim slug of the one that is doubted
 */
record DoubtRow(String claim, DoubtRepresentation doubt) {

    static List<DoubtRow> of(ClaimRepresentation claim) {
        return Columns.list(claim.doubts()).stream()
                .map(doubt -> new DoubtRow(claim.slug(), doubt))
                .toList();
    }
}
