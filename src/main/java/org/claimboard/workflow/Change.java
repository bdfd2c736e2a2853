package org.claimboard.workflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimboard.ledger.Revision;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.ClaimRecord;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * What a publication changed in one record.
 *
 * @param before what readers saw until then; null if nothing
 * @param now what they see from then on
 */
record Change(@Nullable Revision before, Revision now) {

    /** Whether it is one at all: what depends on a record that says the same as before need not be looked at again. */
    boolean isCause() {
        return before == null || !before.contentHash.equals(now.contentHash);
    }

    /** Whether it brings a new assessment. */
    boolean assesses() {
        int old = before == null ? 0 : assessments(before);
        return now.recordType == RecordType.CLAIM && assessments(now) > old;
    }

    /** What the record said before. */
    Optional<ObjectNode> said() {
        return Optional.ofNullable(before).map(revision -> CanonicalForm.parse(revision.content));
    }

    /** What the record says now, and what it said before if anything. */
    List<ObjectNode> versions() {
        return Stream.concat(said().stream(), Stream.of(CanonicalForm.parse(now.content)))
                .toList();
    }

    private static int assessments(Revision revision) {
        return ClaimRecord.parse(revision.content).assessments();
    }
}
