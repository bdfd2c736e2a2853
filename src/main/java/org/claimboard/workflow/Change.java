package org.claimboard.workflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.ledger.Revision;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.ClaimRecord;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * What a publication changed in one record.
 *
 * @param before what readers saw until then; null if nothing
 * @param now what they see from then on
 */
record Change(@Nullable Revision before, Revision now) {

    /** Whether anything that depends on the record must be looked at again, see {@link Grounds}. */
    boolean isCause() {
        return weighs() || !touched().isEmpty();
    }

    /** Whether all that depends on the record must be. */
    boolean weighs() {
        if (before == null) {
            return true;
        }
        return !before.contentHash.equals(now.contentHash)
                && Grounds.differ(
                        now.recordType, CanonicalForm.parse(before.content), CanonicalForm.parse(now.content));
    }

    /** The claims that must be because of the relations that lead to them. */
    Set<RecordKey> touched() {
        if (before == null || now.recordType != RecordType.CLAIM) {
            return Set.of();
        }
        return Grounds.touched(CanonicalForm.parse(before.content), CanonicalForm.parse(now.content)).stream()
                .map(slug -> new RecordKey(RecordType.CLAIM, slug))
                .collect(Collectors.toSet());
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
