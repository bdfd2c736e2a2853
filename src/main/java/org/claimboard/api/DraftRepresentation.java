package org.claimboard.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.Findings;
import org.claimboard.record.RecordType;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a record stands for those who write it. */
@Schema(name = "Draft", description = "Where a record stands for those who write it, and what it says.")
public record DraftRepresentation(
        @Schema(description = "Address of this draft.", format = "uri-reference") String self,
        @Schema(description = "Kind of the record.", examples = "claim") RecordType kind,
        @Schema(description = "Stable readable key, unique among records of the kind.") String slug,
        @Schema(description = "Where it stands: what was done last, or how readers see it if nothing is in hand.")
                RevisionAct state,
        @Schema(description = "Entity tag of the newest revision, for `If-Match`.", examples = "\"r2\"") String etag,
        @Schema(description = "Number of the newest revision, from 1.", minimum = "1", examples = "2") int revision,
        @Schema(
                        description = "Number of the revision that readers see; absent while they see none.",
                        minimum = "1",
                        examples = "1")
                @Nullable
                Integer published,
        @Schema(description = "Account that appended the newest revision.", examples = "anna") String author,
        @Schema(description = "When that was.", format = "date-time") Instant since,
        @Schema(description = "Why, as the author put it; may be empty.") String reason,
        @Schema(description = "Whether no rule stands against publishing it; absent where it was not asked.") @Nullable
                Boolean sound,
        @Schema(description = "What the rules have against it; absent where it was not asked.") @Nullable
                List<FindingRepresentation> findings,
        @Schema(
                        description = "The record document, as in claim files; absent where it was not asked.",
                        type = SchemaType.OBJECT,
                        implementation = Object.class)
                @Nullable
                ObjectNode record) {

    static DraftRepresentation of(RecordHead head) {
        return of(head, null, null);
    }

    static DraftRepresentation of(RecordHead head, @Nullable Findings findings, @Nullable ObjectNode record) {
        Revision latest = head.latest;
        Revision published = head.published;
        return new DraftRepresentation(
                Links.draft(head.key()),
                head.recordType,
                head.slug,
                published == null || head.isPending() ? latest.act : published.act,
                Precondition.tag(latest.number),
                latest.number,
                published == null ? null : published.number,
                latest.author,
                latest.recordedAt,
                latest.reason,
                findings == null ? null : findings.isSound(),
                findings == null
                        ? null
                        : findings.list().stream()
                                .map(FindingRepresentation::of)
                                .toList(),
                record);
    }

    /** What the newest revision says, or what readers see if nothing is in hand. */
    static ObjectNode document(RecordHead head) {
        Revision shown = head.isPending() || head.published == null ? head.latest : head.published;
        return CanonicalForm.parse(shown.content);
    }
}
