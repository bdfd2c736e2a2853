package org.claimboard.desk;

import java.util.stream.Stream;
import org.claimboard.ledger.RecordHead;
import org.claimboard.record.ClaimRecord;
import org.claimboard.record.RecordType;

/** Whether readers are told of changes. */
final class Corrections {

    private Corrections() {}

    /** Whether a draft changes what a published claim says, and has no correction that tells readers so. */
    static boolean isMissing(RecordHead head) {
        if (head.recordType != RecordType.CLAIM || head.published == null || !head.isPending()) {
            return false;
        }
        ClaimRecord before = ClaimRecord.parse(head.published.content);
        ClaimRecord now = ClaimRecord.parse(head.latest.content);
        boolean changed = Stream.of("title", "text", "quantities")
                .anyMatch(field -> !before.tree().path(field).equals(now.tree().path(field)));
        boolean told = now.corrections() > before.corrections() || now.isRetracted();
        return changed && !told;
    }
}
