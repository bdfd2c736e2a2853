package org.claimboard.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A revision as the database has it, word for word: one that was tampered with may hold what no {@link Revision} can.
 *
 * @param publication null for one that readers do not see
 */
record LedgerRow(
        long place,
        String recordType,
        String slug,
        int number,
        String act,
        @Nullable Long publication,
        String content,
        String contentHash,
        String author,
        String reason,
        boolean alone,
        Instant recordedAt,
        @Nullable String fileHash,
        String previousHash,
        String hash) {

    static final String COLUMNS = "place, record_type, slug, number, act, publication, content, content_hash, author,"
            + " reason, alone, recorded_at, file_hash, previous_hash, hash";

    static LedgerRow of(ResultSet row) throws SQLException {
        return new LedgerRow(
                row.getLong("place"),
                row.getString("record_type"),
                row.getString("slug"),
                row.getInt("number"),
                row.getString("act"),
                row.getObject("publication", Long.class),
                row.getString("content"),
                row.getString("content_hash"),
                row.getString("author"),
                row.getString("reason"),
                row.getBoolean("alone"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("file_hash"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    /** The hash that the other fields give. */
    String reckonedHash() {
        return RevisionHash.ofFields(
                previousHash,
                place,
                recordType,
                slug,
                number,
                act,
                Objects.requireNonNullElse(publication, ""),
                contentHash,
                author,
                reason,
                alone,
                recordedAt,
                Objects.requireNonNullElse(fileHash, ""));
    }

    /** Whether its act brings it to readers; null if there is no such act. */
    @Nullable
    Boolean isPublic() {
        try {
            return RevisionAct.valueOf(act).isPublic();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The record that it belongs to, as reports name it. */
    String record() {
        return recordType.toLowerCase(Locale.ROOT) + " " + slug;
    }
}
