package org.claimboard.event;

import java.time.Instant;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/**
 * A revision that came to readers, without what it says.
 *
 * @param publication its place among the publications, from 1 without gaps
 */
public record Shown(
        long publication,
        RecordType type,
        String slug,
        RevisionAct act,
        int number,
        String reason,
        String hash,
        Instant recordedAt) {

    public RecordKey key() {
        return new RecordKey(type, slug);
    }
}
