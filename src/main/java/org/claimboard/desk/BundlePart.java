package org.claimboard.desk;

import org.claimboard.ledger.RecordHead;
import org.claimboard.reading.Text;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * A record beside the one that the page is about.
 *
 * @param state where it stands at the desk; null if nothing is newer than what readers see
 * @param who took its last step
 * @param changes whether readers see an older version of it, which changes too
 * @param own whether the person wrote at it
 */
record BundlePart(Place place, Text title, @Nullable State state, String who, boolean changes, boolean own) {

    public boolean isClaim() {
        return place.type() == RecordType.CLAIM;
    }

    static BundlePart of(RecordHead head, boolean own, Language reader) {
        return new BundlePart(
                new Place(head.key()),
                RecordTitle.of(head, reader),
                State.atDesk(head),
                head.latest.author,
                head.isPublished(),
                own);
    }
}
