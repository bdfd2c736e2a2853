package org.claimboard.share;

import static org.claimboard.share.Columns.list;
import static org.claimboard.share.Columns.word;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimboard.api.AppearanceRepresentation;
import org.claimboard.api.AssessmentRepresentation;
import org.claimboard.api.ClaimRepresentation;
import org.claimboard.api.CredibilityNoteRepresentation;
import org.claimboard.api.EvidenceOnClaim;
import org.claimboard.api.OriginsRepresentation;
import org.claimboard.api.QuantityRepresentation;
import org.claimboard.api.SourceRepresentation;
import org.claimboard.api.TopicHead;
import org.claimboard.record.Stance;
import org.jspecify.annotations.Nullable;

/** Claims, sources, evidence and notes as tables. */
final class RecordTables {

    static final Table<ClaimRepresentation> CLAIMS =
            new Table<>("claims", "Claims", List.of("slug"), claims(), PublishedRecords::claims);

    static final Table<SourceRepresentation> SOURCES =
            new Table<>("sources", "Sources", List.of("slug"), sources(), PublishedRecords::sources);

    static final Table<EvidenceOnClaim> EVIDENCE =
            new Table<>("evidence", "Evidence", List.of(), evidence(), PublishedRecords::evidence);

    static final Table<CredibilityNoteRepresentation> NOTES = new Table<>(
            "notes", "Credibility notes", List.of("source", "claim", "number"), notes(), PublishedRecords::notes);

    private RecordTables() {}

    private static List<Column<ClaimRepresentation>> claims() {
        Columns<ClaimRepresentation> columns = new Columns<>();
        columns.string("slug", "Stable readable key", ClaimRepresentation::slug);
        columns.string("ref", "The desk's short number", ClaimRepresentation::ref);
        columns.string("language", "Language it was stated in (BCP 47)", ClaimRepresentation::language);
        columns.texts("title", "Title", ClaimRepresentation::title);
        columns.texts("text", "What is claimed", ClaimRepresentation::text);
        columns.string("kind", "Kind of statement", ClaimRepresentation::kind);
        columns.string(
                "claimant", "Slug of who says it", claim -> claim.claimant().slug());
        columns.texts("claimant_name", "Name of who says it", claim -> claim.claimant()
                .names());
        columns.string(
                "topics",
                "Slugs of what it is about, with spaces between",
                claim -> Columns.keys(
                        list(claim.topics()).stream().map(TopicHead::slug).toList()));
        columns.day("stated", "When it was stated", ClaimRepresentation::stated);
        columns.truth("outside", "Made outside the articles under check", ClaimRepresentation::outside);
        columns.string(
                "article",
                "Slug of the first article in which it stands",
                Columns.of(RecordTables::first, AppearanceRepresentation::article));
        columns.integer(
                "passage",
                "Paragraph of that article",
                Columns.of(RecordTables::first, AppearanceRepresentation::passage));
        columns.string(
                "verdict",
                "Current verdict; empty if there is none",
                Columns.of(ClaimRepresentation::assessment, AssessmentRepresentation::verdict));
        columns.string(
                "confidence",
                "How sure the newsroom is of it",
                Columns.of(ClaimRepresentation::assessment, AssessmentRepresentation::confidence));
        columns.texts(
                "conclusion",
                "What the newsroom found, in one sentence",
                Columns.of(ClaimRepresentation::assessment, AssessmentRepresentation::conclusion));
        columns.texts(
                "rationale",
                "Reason for the verdict",
                Columns.of(ClaimRepresentation::assessment, AssessmentRepresentation::rationale));
        columns.day(
                "assessed",
                "Day of the verdict",
                Columns.of(ClaimRepresentation::assessment, AssessmentRepresentation::date));
        columns.truth("retracted", "Whether it was withdrawn", claim -> claim.retraction() != null);
        quantity(columns, claim -> list(claim.quantities()).stream().findFirst().orElse(null));
        columns.count("quantities", "How many quantities it states", claim -> list(claim.quantities()));
        columns.count("supporting", "Evidence for it", claim -> stance(claim, Stance.SUPPORTS));
        columns.count("refuting", "Evidence against it", claim -> stance(claim, Stance.REFUTES));
        columns.integer(
                "independent_origins",
                "Independent origins that its evidence leads to",
                Columns.of(ClaimRepresentation::origins, OriginsRepresentation::independentOrigins));
        columns.count("doubts", "Doubts about it, open or answered", claim -> list(claim.doubts()));
        return columns.all();
    }

    private static List<Column<SourceRepresentation>> sources() {
        return new Columns<SourceRepresentation>()
                .string("slug", "Stable readable key", SourceRepresentation::slug)
                .string("ref", "The desk's short number", SourceRepresentation::ref)
                .string("title", "Title", SourceRepresentation::title)
                .string("publisher", "Publisher", SourceRepresentation::publisher)
                .string("author", "Author", SourceRepresentation::author)
                .day("published", "When it was published", SourceRepresentation::published)
                .string("url", "Address", SourceRepresentation::url)
                .string("archived_url", "Address of a copy", SourceRepresentation::archivedUrl)
                .string("language", "Language (BCP 47)", SourceRepresentation::language)
                .string("type", "Kind of source", SourceRepresentation::type)
                .string("seen", "How the newsroom saw it", SourceRepresentation::seen)
                .string("draws_on", "Slugs of the sources it draws on, with spaces between", RecordTables::drawnOn)
                .string("grade", "Admiralty grade of the source as a whole", RecordTables::grade)
                .all();
    }

    private static List<Column<EvidenceOnClaim>> evidence() {
        Columns<EvidenceOnClaim> columns = new Columns<>();
        columns.string("claim", "Slug of the claim", EvidenceOnClaim::claim);
        columns.string(
                "source", "Slug of the source", row -> row.evidence().source().slug());
        columns.string(
                "stance", "How it bears on the claim", row -> row.evidence().stance());
        columns.string(
                "quote", "Verbatim words of the source", row -> row.evidence().quote());
        columns.string("locator", "Where in the source", row -> row.evidence().locator());
        columns.texts("note", "Remark of the newsroom", row -> row.evidence().note());
        quantity(columns, row -> row.evidence().quantity());
        return columns.all();
    }

    private static List<Column<CredibilityNoteRepresentation>> notes() {
        Columns<CredibilityNoteRepresentation> columns = new Columns<>();
        columns.string("source", "Slug of the source", CredibilityNoteRepresentation::source);
        columns.string(
                "claim",
                "Slug of the claim whose information is graded; empty for the source as a whole",
                CredibilityNoteRepresentation::claim);
        columns.integer("number", "Place among the notes on the same", CredibilityNoteRepresentation::number);
        columns.truth("superseded", "Whether a later note counts", CredibilityNoteRepresentation::superseded);
        columns.string("reliability", "Reliability of the source, A to F", note -> note.grade()
                .substring(0, 1));
        columns.integer(
                "credibility", "Credibility of the information, 1 to 6", CredibilityNoteRepresentation::credibility);
        columns.string("grade", "Admiralty grade (NATO AJP-2.1)", CredibilityNoteRepresentation::grade);
        columns.texts("reason", "Reason", CredibilityNoteRepresentation::reason);
        columns.string("author", "Who graded", CredibilityNoteRepresentation::author);
        columns.day("date", "When", CredibilityNoteRepresentation::date);
        return columns.all();
    }

    private static <R> void quantity(Columns<R> columns, Function<R, @Nullable QuantityRepresentation> value) {
        columns.number(
                "quantity_value", "The first number that is stated", Columns.of(value, QuantityRepresentation::value));
        columns.number("quantity_lower", "Its lower bound", Columns.of(value, QuantityRepresentation::lower));
        columns.number("quantity_upper", "Its upper bound", Columns.of(value, QuantityRepresentation::upper));
        columns.string("quantity_unit", "What it is counted in", Columns.of(value, QuantityRepresentation::unit));
        columns.texts("quantity_unit_name", "What that is called", Columns.of(value, QuantityRepresentation::unitName));
        columns.string(
                "quantity_per",
                "What it is for each of: a number and a unit",
                Columns.of(value, quantity -> Columns.per(quantity.per())));
        columns.string(
                "quantity_kind",
                "level, change, share, ratio or difference",
                Columns.of(value, quantity -> word(quantity.kind())));
        columns.string(
                "quantity_direction",
                "Which way it moved: up or down",
                Columns.of(value, quantity -> word(quantity.direction())));
        columns.string(
                "quantity_base", "What a change is held against", Columns.of(value, quantity -> word(quantity.base())));
        columns.string(
                "quantity_period",
                "The time it is for, as ISO 8601 or FY2026",
                Columns.of(value, QuantityRepresentation::period));
        columns.string("quantity_stated", "As it was written", Columns.of(value, QuantityRepresentation::stated));
    }

    private static @Nullable AppearanceRepresentation first(ClaimRepresentation claim) {
        return list(claim.appearances()).stream().findFirst().orElse(null);
    }

    private static List<?> stance(ClaimRepresentation claim, Stance stance) {
        return list(claim.evidence()).stream()
                .filter(evidence -> evidence.stance() == stance)
                .toList();
    }

    private static String drawnOn(SourceRepresentation source) {
        return source.drawsOn().stream()
                .map(SourceRepresentation.EdgeRepresentation::source)
                .filter(Objects::nonNull)
                .map(other -> other.slug())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String grade(SourceRepresentation source) {
        return source.credibility().stream()
                .filter(note -> !note.superseded())
                .map(CredibilityNoteRepresentation::grade)
                .findFirst()
                .orElse(null);
    }
}
