package org.claimboard.api;

import java.time.Instant;
import java.util.List;
import org.claimboard.event.Entry;
import org.claimboard.event.FieldChange;
import org.claimboard.ledger.PastMoment;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionAct;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a record that readers saw. */
@Schema(name = "Revision", description = "A version of a record that readers saw.")
public record RevisionRepresentation(
        @Schema(description = "Place among the versions that readers saw, from 1.", minimum = "1") int number,
        @Schema(description = "How it came to readers.") RevisionAct act,
        @Schema(description = "Who published it.") String author,
        @Schema(description = "Why.") String reason,
        @Schema(description = "From when on readers saw it.", format = "date-time") Instant recordedAt,
        @Schema(description = "Address of the record as of this version.", format = "uri-reference") String then,
        @Schema(description = "SHA-256 of the version's content, in hexadecimal.") String contentHash,
        @Schema(description = "What it says otherwise than the version before; empty for the first.")
                List<ChangeRepresentation> changes) {

    /** A value that a version has otherwise than the one before. */
    @Schema(name = "Change", description = "A value that a version has otherwise than the one before.")
    public record ChangeRepresentation(
            @Schema(
                            description =
                                    "Where it stands in the claim file; items are numbered from 1, texts end in their"
                                            + " language.",
                            examples = "evidence[3].note.ko")
                    String field,
            @Schema(description = "What it was; absent if it was not there.") @Nullable String before,
            @Schema(description = "What it became; absent if it is not there any more.") @Nullable String after) {

        static ChangeRepresentation of(FieldChange change) {
            return new ChangeRepresentation(change.field().toString(), change.before(), change.after());
        }
    }

    /**
     * @param address the address of the record
     */
    static RevisionRepresentation of(Entry entry, String address) {
        Revision revision = entry.revision();
        return new RevisionRepresentation(
                entry.number(),
                revision.act,
                revision.author,
                revision.reason,
                revision.recordedAt,
                address + "?" + PastMoment.PARAMETER + "=" + revision.recordedAt,
                revision.contentHash,
                entry.changes().stream().map(ChangeRepresentation::of).toList());
    }
}
