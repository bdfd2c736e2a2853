package org.claimboard.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.claimboard.ledger.RecordHead;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordType;

/** Whether readers are told of changes. */
final class Corrections {

    private Corrections() {}

    /** Whether a draft changes what a published claim says, and has no correction that tells readers so. */
    static boolean isMissing(RecordHead head) {
        if (head.recordType != RecordType.CLAIM || head.published == null || !head.isPending()) {
            return false;
        }
        ObjectNode before = CanonicalForm.parse(head.published.content);
        ObjectNode now = CanonicalForm.parse(head.latest.content);
        boolean changed = Stream.of("title", "text", "quantities")
                .anyMatch(field -> !before.path(field).equals(now.path(field)));
        boolean told =
                now.path("corrections").size() > before.path("corrections").size() || now.has("retraction");
        return changed && !told;
    }
}
