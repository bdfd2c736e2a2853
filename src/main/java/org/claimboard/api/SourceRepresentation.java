package org.claimboard.api;

import java.time.LocalDate;
import java.util.List;
import org.claimboard.claim.Evidence;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceEdge;
import org.claimboard.dossier.SourceDossier;
import org.claimboard.record.EdgeKind;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Seen;
import org.claimboard.record.SourceQuote;
import org.claimboard.record.SourceType;
import org.claimboard.record.Stance;
import org.claimboard.record.TitleOrigin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A source as the API shows it. */
@Schema(
        name = "Source",
        description = "Where information comes from: a document, a report, a post. What is absent is not known.")
public record SourceRepresentation(
        @Schema(description = "Stable readable key.") String slug,
        @Schema(description = "Address of this source record.", format = "uri-reference") String self,
        @Schema(description = "The desk's short number.", examples = "S16b") @Nullable String ref,
        @Schema(description = "Its title.") @Nullable String title,
        @Schema(description = "Where the title comes from.") @Nullable TitleOrigin titleFrom,
        @Schema(description = "Who published it.") @Nullable String publisher,
        @Schema(description = "Who wrote it.") @Nullable String author,
        @Schema(description = "When it was published.", format = "date") @Nullable LocalDate published,
        @Schema(description = "Its own address.", format = "uri") @Nullable String url,
        @Schema(description = "Address of a copy that an archive keeps.", format = "uri") @Nullable String archivedUrl,
        @Schema(description = "Its language, BCP 47.", examples = "en") String language,
        @Schema(description = "What kind of source it is.") SourceType type,
        @Schema(description = "How the desk saw it.") Seen seen,
        @Schema(description = "Where the desk saw it, if not at its own address.") @Nullable String seenWhere,
        @Schema(description = "Verbatim words of it that the desk holds.") List<QuoteRepresentation> quotes,
        @Schema(description = "Where its information comes from, in words.") @Nullable LocalizedText origin,
        @Schema(description = "What part it plays in circular reporting.") @Nullable LocalizedText circularity,
        @Schema(description = "A remark of the desk.") @Nullable LocalizedText notes,
        @Schema(description = "What it draws on.") List<EdgeRepresentation> drawsOn,
        @Schema(
                        description =
                                "The credibility notes on it as a whole; outside lists also those on what it says about single"
                                        + " claims.")
                List<CredibilityNoteRepresentation> credibility,
        @Schema(description = "Sources that draw on it; not in lists.") @Nullable List<EdgeRepresentation> drawnOnBy,
        @Schema(description = "The evidence that rests on it, in the order of reading; not in lists.") @Nullable
                List<EvidenceFromSource> evidence) {

    /** With all that belongs to it. */
    static SourceRepresentation of(SourceDossier dossier) {
        return of(
                dossier.source(),
                dossier.drawsOn(),
                CredibilityNoteRepresentation.all(dossier.grades()),
                dossier.drawnOnBy(),
                dossier.evidence());
    }

    /**
     * @param drawnOnBy null in lists
     * @param evidence null in lists
     */
    static SourceRepresentation of(
            Source source,
            List<SourceEdge> drawsOn,
            List<CredibilityNoteRepresentation> credibility,
            @Nullable List<SourceEdge> drawnOnBy,
            @Nullable List<Evidence> evidence) {
        return new SourceRepresentation(
                source.slug,
                Links.source(source.slug),
                source.ref,
                source.title,
                source.titleFrom,
                source.publisher,
                source.author,
                source.published,
                source.url,
                source.archivedUrl,
                source.language,
                source.type,
                source.seen,
                source.seenWhere,
                source.quotes.stream().map(QuoteRepresentation::of).toList(),
                source.origin,
                source.circularity,
                source.notes,
                drawsOn.stream()
                        .map(edge -> EdgeRepresentation.of(edge, edge.target))
                        .toList(),
                credibility,
                drawnOnBy == null
                        ? null
                        : drawnOnBy.stream()
                                .map(edge -> EdgeRepresentation.of(edge, edge.source))
                                .toList(),
                evidence == null
                        ? null
                        : evidence.stream().map(EvidenceFromSource::of).toList());
    }

    /** Words of a source. */
    @Schema(name = "SourceQuote", description = "Verbatim words of a source that the desk holds.")
    public record QuoteRepresentation(
            @Schema(description = "The words.") String text,
            @Schema(description = "Their language, BCP 47.", examples = "en") String language,
            @Schema(description = "Where in the source.") @Nullable String locator,
            @Schema(description = "Where these words were seen, if not at the source's own address.") @Nullable
                    String seenAt) {

        static QuoteRepresentation of(SourceQuote quote) {
            return new QuoteRepresentation(quote.text(), quote.language(), quote.locator(), quote.seenAt());
        }
    }

    /** An edge between sources. */
    @Schema(
            name = "SourceEdge",
            description = "That one source draws on another source, or on a named origin that is no source on file.")
    public record EdgeRepresentation(
            @Schema(description = "The source at the other end; absent for a named origin.") @Nullable
                    SourceHead source,
            @Schema(description = "Key of the named origin, shared by all sources that draw on it.") @Nullable
                    String origin,
            @Schema(description = "What the named origin is.") @Nullable LocalizedText originName,
            @Schema(description = "How it draws on it.") EdgeKind kind,
            @Schema(description = "Slugs of the claims for which this holds; empty: for all.") List<String> about,
            @Schema(description = "Inferred from likeness of the texts, not stated.") boolean inferred,
            @Schema(description = "A remark of the desk.") @Nullable LocalizedText note) {

        static EdgeRepresentation of(SourceEdge edge, @Nullable Source other) {
            return new EdgeRepresentation(
                    SourceHead.ofNullable(other),
                    edge.origin,
                    edge.originName,
                    edge.kind,
                    edge.about,
                    edge.inferred,
                    edge.note);
        }
    }

    /** What a source says about one claim. */
    @Schema(description = "What the source at hand says for, against or about a claim.")
    public record EvidenceFromSource(
            @Schema(description = "The claim.") ClaimHead claim,
            @Schema(description = "How the source bears on it.") Stance stance,
            @Schema(description = "Verbatim words of the source, in its language.") @Nullable String quote,
            @Schema(description = "Where in the source.") @Nullable String locator,
            @Schema(description = "A remark of the desk.") @Nullable LocalizedText note,
            @Schema(description = "The number that the source gives.") @Nullable QuantityRepresentation quantity) {

        static EvidenceFromSource of(Evidence evidence) {
            return new EvidenceFromSource(
                    ClaimHead.of(evidence.claim),
                    evidence.stance,
                    evidence.quote,
                    evidence.locator,
                    evidence.note,
                    QuantityRepresentation.ofNullable(evidence.quantity));
        }
    }
}
