package org.claimboard.ledger;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.record.Sha256;

/** The hashes that tie the ledger together: SHA-256 (FIPS 180-4) in hexadecimal. */
public final class RevisionHash {

    /** Stands for the revision before the first. */
    public static final String NONE = "0".repeat(64);

    private RevisionHash() {}

    public static String of(String text) {
        return Sha256.hex(text);
    }

    /** The hash over all fields of the revision, each with its length before it, so that none can run into the next. */
    public static String of(Revision revision) {
        return ofFields(
                revision.previousHash,
                revision.place,
                revision.recordType,
                revision.slug,
                revision.number,
                revision.act,
                Objects.requireNonNullElse(revision.publication, ""),
                revision.contentHash,
                revision.author,
                revision.reason,
                revision.alone,
                revision.recordedAt,
                Objects.requireNonNullElse(revision.fileHash, ""));
    }

    static String ofFields(Object... fields) {
        return of(Stream.of(fields)
                .map(Object::toString)
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining()));
    }
}
