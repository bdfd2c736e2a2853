package org.claimboard.api;

import java.time.Instant;
import org.claimboard.event.Shown;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.RecordType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision that came to readers. */
@Schema(name = "Followed", description = "A revision that came to readers.")
public record ChangeRepresentation(
        @Schema(description = "Its place among all publications, from 1 without gaps: the cursor.", minimum = "1")
                long number,
        @Schema(description = "Kind of the record.", examples = "claim") RecordType kind,
        @Schema(description = "Stable readable key, unique among records of the kind.") String slug,
        @Schema(description = "Address of the record.", format = "uri-reference") String self,
        @Schema(description = "How it came to readers.") RevisionAct act,
        @Schema(description = "Number of the revision of the record, from 1.", minimum = "1") int revision,
        @Schema(description = "Why, as whoever published it noted.") String note,
        @Schema(description = "When it came to readers; what came together has one moment.", format = "date-time")
                Instant moment,
        @Schema(description = "Hash of the revision in the ledger, in hexadecimal.") String hash) {

    static ChangeRepresentation of(Shown shown) {
        return new ChangeRepresentation(
                shown.publication(),
                shown.type(),
                shown.slug(),
                Links.record(shown.key()),
                shown.act(),
                shown.number(),
                shown.reason(),
                shown.recordedAt(),
                shown.hash());
    }
}
