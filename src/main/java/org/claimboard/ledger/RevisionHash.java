package org.claimboard.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hashes that tie the ledger together: SHA-256 (FIPS 180-4) in hexadecimal. */
public final class RevisionHash {

    /** Stands for the revision before the first. */
    public static final String NONE = "0".repeat(64);

    private RevisionHash() {}

    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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
