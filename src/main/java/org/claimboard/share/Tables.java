package org.claimboard.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimboard.api.AppearanceRepresentation;
import org.claimboard.api.AssessmentRepresentation;
import org.claimboard.api.ClaimRepresentation;
import org.claimboard.api.CredibilityNoteRepresentation;
import org.claimboard.api.EvidenceOnClaim;
import org.claimboard.api.OriginsRepresentation;
import org.claimboard.api.QuantityRepresentation;
import org.claimboard.api.ReadQuantityRepresentation;
import org.claimboard.api.SourceRepresentation;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Stance;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/** The tables that there are. */
final class Tables {

    private static final Table<ClaimRepresentation> CLAIMS =
            new Table<>("claims", "Claims", List.of("slug"), claims(), PublishedRecords::claims);

    private static final Table<SourceRepresentation> SOURCES =
            new Table<>("sources", "Sources", List.of("slug"), sources(), PublishedRecords::sources);

    private static final Table<EvidenceOnClaim> EVIDENCE =
            new Table<>("evidence", "Evidence", List.of(), evidence(), PublishedRecords::evidence);

    private static final Table<CredibilityNoteRepresentation> NOTES = new Table<>(
            "notes", "Credibility notes", List.of("source", "claim", "number"), notes(), PublishedRecords::notes);

    static final List<Table<?>> ALL = List.of(CLAIMS, SOURCES, EVIDENCE, NOTES);

    private Tables() {}

    static Optional<Table<?>> named(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    private static List<Column<ClaimRepresentation>> claims() {
        List<Column<ClaimRepresentation>> columns = new ArrayList<>();
        columns.add(string("slug", "Stable readable key", ClaimRepresentation::slug));
        columns.add(string("ref", "The desk's short number", ClaimRepresentation::ref));
        columns.add(string("language", "Language it was stated in (BCP 47)", ClaimRepresentation::language));
        texts(columns, "title", "Title", ClaimRepresentation::title);
        texts(columns, "text", "What is claimed", ClaimRepresentation::text);
        columns.add(string("kind", "Kind of statement", ClaimRepresentation::kind));
        columns.add(string(
                "claimant", "Slug of who says it", claim -> claim.claimant().slug()));
        texts(columns, "claimant_name", "Name of who says it", claim -> claim.claimant()
                .names());
        columns.add(new Column<>("stated", "date", "When it was stated", ClaimRepresentation::stated));
        columns.add(new Column<>(
                "outside", "boolean", "Made outside the articles under check", ClaimRepresentation::outside));
        columns.add(string(
                "article",
                "Slug of the first article in which it stands",
                of(Tables::first, AppearanceRepresentation::article)));
        columns.add(new Column<>(
                "passage",
                "integer",
                "Paragraph of that article",
                of(Tables::first, AppearanceRepresentation::passage)));
        columns.add(string(
                "verdict",
                "Current verdict; empty if there is none",
                of(ClaimRepresentation::assessment, AssessmentRepresentation::verdict)));
        columns.add(string(
                "confidence",
                "How sure the newsroom is of it",
                of(ClaimRepresentation::assessment, AssessmentRepresentation::confidence)));
        texts(
                columns,
                "conclusion",
                "What the newsroom found, in one sentence",
                of(ClaimRepresentation::assessment, AssessmentRepresentation::conclusion));
        texts(
                columns,
                "rationale",
                "Reason for the verdict",
                of(ClaimRepresentation::assessment, AssessmentRepresentation::rationale));
        columns.add(new Column<>(
                "assessed",
                "date",
                "Day of the verdict",
                of(ClaimRepresentation::assessment, AssessmentRepresentation::date)));
        columns.add(
                new Column<>("retracted", "boolean", "Whether it was withdrawn", claim -> claim.retraction() != null));
        quantity(columns, claim -> list(claim.quantities()).stream().findFirst().orElse(null));
        columns.add(count("quantities", "How many quantities it states", claim -> list(claim.quantities())));
        columns.add(count("supporting", "Evidence for it", claim -> stance(claim, Stance.SUPPORTS)));
        columns.add(count("refuting", "Evidence against it", claim -> stance(claim, Stance.REFUTES)));
        columns.add(new Column<>(
                "independent_origins",
                "integer",
                "Independent origins that its evidence leads to",
                of(ClaimRepresentation::origins, OriginsRepresentation::independentOrigins)));
        columns.add(count("doubts", "Doubts about it, open or answered", claim -> list(claim.doubts())));
        return List.copyOf(columns);
    }

    private static List<Column<SourceRepresentation>> sources() {
        return List.of(
                string("slug", "Stable readable key", SourceRepresentation::slug),
                string("ref", "The desk's short number", SourceRepresentation::ref),
                string("title", "Title", SourceRepresentation::title),
                string("publisher", "Publisher", SourceRepresentation::publisher),
                string("author", "Author", SourceRepresentation::author),
                new Column<>("published", "date", "When it was published", SourceRepresentation::published),
                string("url", "Address", SourceRepresentation::url),
                string("archived_url", "Address of a copy", SourceRepresentation::archivedUrl),
                string("language", "Language (BCP 47)", SourceRepresentation::language),
                string("type", "Kind of source", SourceRepresentation::type),
                string("seen", "How the newsroom saw it", SourceRepresentation::seen),
                string("draws_on", "Slugs of the sources it draws on, with spaces between", Tables::drawnOn),
                string("grade", "Admiralty grade of the source as a whole", Tables::grade));
    }

    private static List<Column<EvidenceOnClaim>> evidence() {
        List<Column<EvidenceOnClaim>> columns = new ArrayList<>();
        columns.add(string("claim", "Slug of the claim", EvidenceOnClaim::claim));
        columns.add(string(
                "source", "Slug of the source", row -> row.evidence().source().slug()));
        columns.add(string(
                "stance", "How it bears on the claim", row -> row.evidence().stance()));
        columns.add(string(
                "quote", "Verbatim words of the source", row -> row.evidence().quote()));
        columns.add(
                string("locator", "Where in the source", row -> row.evidence().locator()));
        texts(columns, "note", "Remark of the newsroom", row -> row.evidence().note());
        quantity(columns, row -> row.evidence().quantity());
        return List.copyOf(columns);
    }

    private static List<Column<CredibilityNoteRepresentation>> notes() {
        List<Column<CredibilityNoteRepresentation>> columns = new ArrayList<>();
        columns.add(string("source", "Slug of the source", CredibilityNoteRepresentation::source));
        columns.add(string(
                "claim",
                "Slug of the claim whose information is graded; empty for the source as a whole",
                CredibilityNoteRepresentation::claim));
        columns.add(new Column<>(
                "number", "integer", "Place among the notes on the same", CredibilityNoteRepresentation::number));
        columns.add(new Column<>(
                "superseded", "boolean", "Whether a later note counts", CredibilityNoteRepresentation::superseded));
        columns.add(string("reliability", "Reliability of the source, A to F", note -> note.grade()
                .substring(0, 1)));
        columns.add(new Column<>(
                "credibility",
                "integer",
                "Credibility of the information, 1 to 6",
                CredibilityNoteRepresentation::credibility));
        columns.add(string("grade", "Admiralty grade (NATO AJP-2.1)", CredibilityNoteRepresentation::grade));
        texts(columns, "reason", "Reason", CredibilityNoteRepresentation::reason);
        columns.add(string("author", "Who graded", CredibilityNoteRepresentation::author));
        columns.add(new Column<>("date", "date", "When", CredibilityNoteRepresentation::date));
        return List.copyOf(columns);
    }

    private static <R> Column<R> string(String name, String description, Function<R, @Nullable Object> value) {
        return new Column<>(name, "string", description, value);
    }

    private static <R> Column<R> count(String name, String description, Function<R, List<?>> value) {
        return new Column<>(
                name, "integer", description, row -> value.apply(row).size());
    }

    private static <R> void texts(
            List<Column<R>> columns, String name, String description, Function<R, @Nullable LocalizedText> value) {
        for (String language : List.of("ko", "en")) {
            String where = language.equals("ko") ? " in Korean" : " in English";
            columns.add(string(name + "_" + language, description + where, row -> {
                LocalizedText text = value.apply(row);
                return text == null ? null : text.byLanguage().get(language);
            }));
        }
    }

    private static <R> void quantity(List<Column<R>> columns, Function<R, @Nullable QuantityRepresentation> value) {
        columns.add(new Column<>(
                "quantity_value",
                "number",
                "The first number that is stated",
                of(value, QuantityRepresentation::value)));
        columns.add(
                new Column<>("quantity_lower", "number", "Its lower bound", of(value, QuantityRepresentation::lower)));
        columns.add(
                new Column<>("quantity_upper", "number", "Its upper bound", of(value, QuantityRepresentation::upper)));
        columns.add(string("quantity_unit", "What it is counted in", of(value, QuantityRepresentation::unit)));
        texts(columns, "quantity_unit_name", "What that is called", of(value, QuantityRepresentation::unitName));
        columns.add(string("quantity_per", "What it is for each of: a number and a unit", of(value, Tables::per)));
        columns.add(string(
                "quantity_kind",
                "level, change, share, ratio or difference",
                of(value, quantity -> word(quantity.kind()))));
        columns.add(string(
                "quantity_direction",
                "Which way it moved: up or down",
                of(value, quantity -> word(quantity.direction()))));
        columns.add(
                string("quantity_base", "What a change is held against", of(value, quantity -> word(quantity.base()))));
        columns.add(string(
                "quantity_period",
                "The time it is for, as ISO 8601 or FY2026",
                of(value, QuantityRepresentation::period)));
        columns.add(string("quantity_stated", "As it was written", of(value, QuantityRepresentation::stated)));
    }

    private static @Nullable String per(QuantityRepresentation quantity) {
        ReadQuantityRepresentation.Per per = quantity.per();
        return per == null ? null : per.words();
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : Words.of(constant);
    }

    private static <R, P, V> Function<R, @Nullable V> of(
            Function<R, @Nullable P> part, Function<P, @Nullable V> value) {
        return row -> {
            P found = part.apply(row);
            return found == null ? null : value.apply(found);
        };
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

    private static <E> List<E> list(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }
}
