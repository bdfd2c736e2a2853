package org.claimboard.event;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.RecordKey;
import org.claimboard.record.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A change in meaning before it has its place.
 *
 * @param subject the claim or source
 * @param detail tells apart what one revision changed of one kind in one subject
 */
record Changed(
        MeaningKind kind,
        RecordKey subject,
        LocalizedText title,
        String detail,
        Side was,
        Side became,
        @Nullable LocalizedText reason) {

    /** One side of a change. */
    record Side(@Nullable String word, @Nullable LocalizedText text) {

        static final Side NOTHING = new Side(null, null);

        static Side of(@Nullable String word) {
            return new Side(word, null);
        }

        static Side of(LocalizedText text) {
            return new Side(null, text);
        }
    }

    /** As a row, but for its number. */
    MeaningChange because(Shown cause) {
        MeaningChange change = new MeaningChange();
        change.event = id(cause).toString();
        change.kind = kind;
        change.subjectType = subject.type();
        change.slug = subject.slug();
        change.title = title;
        change.was = was.word();
        change.wasText = was.text();
        change.became = became.word();
        change.becameText = became.text();
        change.reason = reason;
        change.note = cause.reason();
        change.happenedAt = cause.recordedAt();
        change.publication = cause.publication();
        return change;
    }

    /** Of version 8 (RFC 9562, section 5.8): from the hash of the revision, which holds the whole ledger before it. */
    private UUID id(Shown cause) {
        String named = String.join("\n", cause.hash(), kind.word(), subject.toString(), detail);
        ByteBuffer hash = ByteBuffer.wrap(Sha256.of(named));
        long high = (hash.getLong() & ~0xF000L) | 0x8000L;
        long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
