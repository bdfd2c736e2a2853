package org.claimboard.api;

import java.time.LocalDate;
import java.util.List;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.dossier.Grades;
import org.claimboard.record.Confirmation;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Reliability;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An Admiralty grade with its reason. */
@Schema(
        name = "CredibilityNote",
        description =
                "An Admiralty grade with its reason (NATO AJP-2.1): how reliable the source is and how credible its"
                        + " information is, as two separate axes.")
public record CredibilityNoteRepresentation(
        @Schema(description = "Slug of the source that is graded.") String source,
        @Schema(
                        description =
                                "Slug of the claim whose information is graded; absent for a note on the source as a whole.")
                @Nullable
                String claim,
        @Schema(description = "Place among the notes on the same source and claim, from 1.", minimum = "1") int number,
        @Schema(description = "Whether a later note on the same source and claim counts instead.") boolean superseded,
        @Schema(
                        description =
                                "Reliability of the source: A completely reliable, B usually, C fairly, D not usually,"
                                        + " E unreliable, F cannot be judged (not the worst).")
                Reliability reliability,
        @Schema(
                        description =
                                "Credibility of the information: 1 confirmed by other sources, 2 probably true, 3 possibly"
                                        + " true, 4 doubtful, 5 improbable, 6 cannot be judged (not the worst).",
                        minimum = "1",
                        maximum = "6")
                int credibility,
        @Schema(description = "Both axes side by side.", pattern = "^[A-F][1-6]$", examples = "B2") String grade,
        @Schema(description = "Why.") LocalizedText reason,
        @Schema(description = "For credibility 1: who else says the same independently.")
                List<ConfirmationRepresentation> confirmedBy,
        @Schema(description = "Who graded it.") String author,
        @Schema(description = "When.", format = "date") LocalDate date) {

    /** All the notes in their order; their sources and claims must be loaded. */
    static List<CredibilityNoteRepresentation> all(Grades grades) {
        return grades.told().stream()
                .map(graded -> of(graded.note(), graded.superseded()))
                .toList();
    }

    private static CredibilityNoteRepresentation of(CredibilityNote note, boolean superseded) {
        return new CredibilityNoteRepresentation(
                note.source.slug,
                note.claim == null ? null : note.claim.slug,
                note.ordinal,
                superseded,
                note.reliability,
                note.credibility,
                note.grade(),
                note.reason,
                note.confirmedBy.stream().map(ConfirmationRepresentation::of).toList(),
                note.author,
                note.date);
    }

    /** Who else says the same. */
    @Schema(
            name = "Confirmation",
            description = "Who else says the same independently: a source on file, or a named origin that is not.")
    public record ConfirmationRepresentation(
            @Schema(description = "Slug of the source.") @Nullable String source,
            @Schema(description = "Key of the named origin.") @Nullable String origin,
            @Schema(description = "What the named origin is.") @Nullable LocalizedText name) {

        static ConfirmationRepresentation of(Confirmation confirmation) {
            return new ConfirmationRepresentation(confirmation.source(), confirmation.origin(), confirmation.name());
        }
    }
}
