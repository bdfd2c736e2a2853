package org.claimboard.api;

import java.util.List;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.RecordType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has come to readers together. */
@Schema(name = "Publication", description = "What has come to readers together.")
public record PublicationRepresentation(
        @Schema(description = "The record itself, then the drafts that it needed.") List<Published> published) {

    /** A revision that readers see from now on. */
    @Schema(name = "PublishedRevision", description = "A revision that readers see from now on.")
    public record Published(
            @Schema(description = "Address at which readers see the record.", format = "uri-reference") String self,
            @Schema(description = "Kind of the record.", examples = "claim") RecordType kind,
            @Schema(description = "Stable readable key, unique among records of the kind.") String slug,
            @Schema(description = "How it came to readers.") RevisionAct act,
            @Schema(description = "Number of the revision, from 1.", minimum = "1") int revision,
            @Schema(description = "Entity tag of the revision, for `If-Match`.", examples = "\"r3\"") String etag) {

        static Published of(Revision revision) {
            return new Published(
                    Links.record(revision.key()),
                    revision.recordType,
                    revision.slug,
                    revision.act,
                    revision.number,
                    Precondition.tag(revision.number));
        }
    }

    static PublicationRepresentation of(List<Revision> revisions) {
        return new PublicationRepresentation(
                revisions.stream().map(Published::of).toList());
    }
}
