package org.claimboard.desk;

import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.Revision;
import org.claimboard.record.ClaimRecord;
import org.jspecify.annotations.Nullable;

/** Where a record stands, at the desk or before readers. */
public enum State {
    DRAFT,
    IN_REVIEW,
    SENT_BACK,
    GIVEN_UP,
    PUBLISHED,
    CORRECTED,
    RETRACTED;

    /** Where it stands at the desk; null if nothing is newer than what readers see. */
    static @Nullable State atDesk(RecordHead head) {
        return switch (head.latest.act) {
            case DRAFTED -> DRAFT;
            case SUBMITTED -> IN_REVIEW;
            case RETURNED -> SENT_BACK;
            case DISCARDED -> head.isPublished() ? null : GIVEN_UP;
            case PUBLISHED, CORRECTED, RETRACTED -> null;
        };
    }

    /** What readers see; null if they see nothing. */
    static @Nullable State shown(RecordHead head) {
        Revision published = head.published;
        if (published == null) {
            return null;
        }
        ClaimRecord content = ClaimRecord.parse(published.content);
        if (content.isRetracted()) {
            return RETRACTED;
        }
        return content.corrections() == 0 ? PUBLISHED : CORRECTED;
    }

    /** As style sheets write it. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
