package org.claimboard.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimboard.claim.Claim;
import org.claimboard.dossier.Dossier;
import org.claimboard.record.AttributionStep;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.ClaimPart;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim as the API shows it. */
@Schema(
        name = "Claim",
        description = "A contested statement, with who makes it, where it stands and what it counts. Sections such as"
                + " `evidence` are in lists only if `include` or `fields` names them.")
public record ClaimRepresentation(
        @Schema(description = "Stable readable key.") String slug,
        @Schema(description = "Address of this claim.", format = "uri-reference") String self,
        @Schema(description = "The desk's short number.", examples = "C09") @Nullable String ref,
        @Schema(description = "Language it was stated in, BCP 47.", examples = "ko") String language,
        @Schema(description = "The claim in a few words.") LocalizedText title,
        @Schema(description = "The statement, in its own language and translated.") LocalizedText text,
        @Schema(
                        description =
                                "Whether `text` in the language of `language` is word for word that of a quote on file. If not,"
                                        + " it is a paraphrase in the newsroom's words: quote nobody with it. Translations are"
                                        + " always the newsroom's. In lists only with `include=appearances,evidence`.")
                @Nullable
                Boolean verbatim,
        @Schema(description = "What kind of statement it is.") ClaimKind kind,
        @Schema(description = "Who makes it.") ClaimantHead claimant,
        @Schema(description = "How the claimant is named where the claim stands, if not by name.") @Nullable
                LocalizedText namedAs,
        @Schema(description = "When it was stated; absent if not known.", format = "date") @Nullable LocalDate stated,
        @Schema(description = "Whether it carries the argument of the article.") boolean core,
        @Schema(description = "Whether it was made outside the articles under check.") boolean outside,
        @Schema(description = "A remark of the desk.") @Nullable LocalizedText notes,
        @Schema(description = "The current assessment; absent while there is none.") @Nullable
                AssessmentRepresentation assessment,
        @Schema(description = "Why it was withdrawn; absent if it was not.") @Nullable
                RetractionRepresentation retraction,
        @Schema(description = "Section: where it stands in articles.") @Nullable
                List<AppearanceRepresentation> appearances,
        @Schema(description = "Section: its way from the first speaker to the article, in order.") @Nullable
                List<StepRepresentation> attribution,
        @Schema(description = "Section: the numbers that it states.") @Nullable List<QuantityRepresentation> quantities,
        @Schema(description = "Section: the several things that it asserts, each with an outcome.") @Nullable
                List<PartRepresentation> parts,
        @Schema(description = "Section: what sources say for, against or about it.") @Nullable
                List<EvidenceRepresentation> evidence,
        @Schema(
                        description =
                                "Section: the credibility notes on the sources of its evidence, and on what they say about"
                                        + " this claim.")
                @Nullable
                List<CredibilityNoteRepresentation> credibility,
        @Schema(description = "Section: all its assessments, the oldest first.") @Nullable
                List<AssessmentRepresentation> assessments,
        @Schema(description = "Section: what was corrected since it was published, the oldest first.") @Nullable
                List<CorrectionRepresentation> corrections,
        @Schema(description = "Section: its relations to other claims, from it and to it.") @Nullable
                List<RelationRepresentation> relations,
        @Schema(description = "Section: the claims that dispute it.") @Nullable List<DoubtRepresentation> doubts,
        @Schema(description = "Section: its evidence traced to independent origins.") @Nullable
                OriginsRepresentation origins,
        @Schema(description = "Section: the chains of circular reporting that end at it.") @Nullable
                List<ChainHead> chains,
        @Schema(description = "Section: the contested questions in which it stands.") @Nullable
                List<PlaceInComparison> comparisons,
        @Schema(description = "Section: what it is about, the foremost first.") @Nullable List<TopicHead> topics) {

    /** What holds the quotes. */
    private static final Set<Section> QUOTED = Set.of(Section.APPEARANCES, Section.EVIDENCE);

    /**
     * @param included the sections to show; the dossier was loaded with their parts
     */
    static ClaimRepresentation of(Dossier dossier, Set<Section> included) {
        Claim claim = dossier.claim();
        Sections sections = new Sections(included);
        return new ClaimRepresentation(
                claim.slug,
                Links.claim(claim.slug),
                claim.ref,
                claim.language,
                claim.title,
                claim.text,
                included.containsAll(QUOTED) ? dossier.isVerbatim() : null,
                claim.kind,
                ClaimantHead.of(claim.claimant),
                claim.namedAs,
                claim.stated,
                claim.core,
                claim.outside,
                claim.notes,
                AssessmentRepresentation.ofNullable(claim.currentAssessment),
                RetractionRepresentation.ofNullable(claim.retraction),
                sections.list(Section.APPEARANCES, dossier::appearances, AppearanceRepresentation::of),
                sections.list(Section.ATTRIBUTION, () -> claim.chain, StepRepresentation::of),
                sections.list(
                        Section.QUANTITIES,
                        () -> claim.quantities,
                        quantity -> QuantityRepresentation.of(
                                quantity, dossier.rates().rates())),
                sections.list(Section.PARTS, () -> claim.parts, PartRepresentation::of),
                sections.list(Section.EVIDENCE, dossier::evidence, EvidenceRepresentation::of),
                included.contains(Section.CREDIBILITY) ? CredibilityNoteRepresentation.all(dossier.grades()) : null,
                sections.list(Section.ASSESSMENTS, dossier::assessments, AssessmentRepresentation::of),
                sections.list(Section.CORRECTIONS, dossier::corrections, CorrectionRepresentation::of),
                sections.list(Section.RELATIONS, dossier::relations, RelationRepresentation::of),
                sections.list(Section.DOUBTS, dossier::doubts, doubt -> DoubtRepresentation.of(doubt.relation())),
                included.contains(Section.ORIGINS)
                        ? OriginsRepresentation.of(dossier.trace(), dossier.provenance())
                        : null,
                sections.list(Section.CHAINS, dossier::chains, ChainHead::of),
                sections.list(Section.COMPARISONS, dossier::positions, PlaceInComparison::of),
                sections.list(Section.TOPICS, dossier::topics, TopicHead::of));
    }

    private record Sections(Set<Section> included) {

        /** Null for a section that is not to be shown. */
        <E, T> @Nullable List<T> list(Section section, Supplier<List<E>> entities, Function<E, T> representation) {
            return included.contains(section)
                    ? entities.get().stream().map(representation).toList()
                    : null;
        }
    }

    /** One step on a statement's way. */
    @Schema(
            name = "AttributionStep",
            description = "One step on a statement's way from its first speaker to the article.")
    public record StepRepresentation(
            @Schema(description = "The speaker or medium.") LocalizedText who,
            @Schema(description = "Slug of the source that is this step.") @Nullable String source,
            @Schema(description = "What this step changed.") @Nullable LocalizedText changed) {

        static StepRepresentation of(AttributionStep step) {
            return new StepRepresentation(step.who(), step.source(), step.changed());
        }
    }

    /** One of several things that a sentence asserts. */
    @Schema(
            name = "ClaimPart",
            description = "One of several things that a sentence asserts, with an outcome of its own.")
    public record PartRepresentation(
            @Schema(description = "What this part asserts.") LocalizedText text,
            @Schema(description = "The outcome for this part.") Verdict verdict,
            @Schema(description = "What limits the outcome.") @Nullable LocalizedText note) {

        static PartRepresentation of(ClaimPart part) {
            return new PartRepresentation(part.text(), part.verdict(), part.note());
        }
    }
}
