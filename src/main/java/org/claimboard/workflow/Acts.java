package org.claimboard.workflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.CanonicalForm;

/** What publishing a draft means to readers. */
final class Acts {

    private Acts() {}

    static RevisionAct of(RecordHead head) {
        if (head.published == null) {
            return RevisionAct.PUBLISHED;
        }
        ObjectNode before = CanonicalForm.parse(head.published.content);
        ObjectNode now = CanonicalForm.parse(head.latest.content);
        if (now.has("retraction") && !before.has("retraction")) {
            return RevisionAct.RETRACTED;
        }
        boolean corrects =
                now.path("corrections").size() > before.path("corrections").size();
        return corrects ? RevisionAct.CORRECTED : RevisionAct.PUBLISHED;
    }
}
