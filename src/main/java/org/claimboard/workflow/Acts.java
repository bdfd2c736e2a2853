package org.claimboard.workflow;

import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.ClaimRecord;

/** What publishing a draft means to readers. */
public final class Acts {

    private Acts() {}

    /** The act that publishing the newest revision would be. */
    public static RevisionAct of(RecordHead head) {
        if (head.published == null) {
            return RevisionAct.PUBLISHED;
        }
        ClaimRecord before = ClaimRecord.parse(head.published.content);
        ClaimRecord now = ClaimRecord.parse(head.latest.content);
        if (now.isRetracted() && !before.isRetracted()) {
            return RevisionAct.RETRACTED;
        }
        return now.corrections() > before.corrections() ? RevisionAct.CORRECTED : RevisionAct.PUBLISHED;
    }
}
