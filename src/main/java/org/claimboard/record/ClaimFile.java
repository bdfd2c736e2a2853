package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as filed, with everything that hangs on it.
 *
 * @param topics slugs of what it is about, the foremost first
 */
public record ClaimFile(
        String claim,
        @Nullable String ref,
        String language,
        LocalizedText title,
        LocalizedText text,
        ClaimKind kind,
        String claimant,
        @Nullable LocalizedText namedAs,
        @Nullable LocalDate stated,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean core,
        @Nullable List<String> topics,
        @Nullable List<AppearanceEntry> appears,
        @Nullable List<AttributionStep> chain,
        @Nullable List<Quantity> quantities,
        @Nullable List<ClaimPart> parts,
        @Nullable List<EvidenceEntry> evidence,
        @Nullable List<AssessmentEntry> assessments,
        @Nullable List<CorrectionEntry> corrections,
        @Nullable Retraction retraction,
        @Nullable List<RelationEntry> relations,
        @Nullable LocalizedText notes)
        implements FiledRecord {

    /** A topic that is named twice is named once. */
    public ClaimFile {
        topics = topics == null ? null : topics.stream().distinct().toList();
    }

    /** Where the claim stands (W3C TextQuoteSelector inside a passage). */
    public record AppearanceEntry(
            String article, int passage, String quote, @Nullable String prefix, @Nullable String suffix) {}

    /**
     * What one source says about the claim.
     *
     * @param rating how the source, which is somebody else's review, rates the claim; null of any other
     */
    public record EvidenceEntry(
            String source,
            Stance stance,
            @Nullable String quote,
            @Nullable String locator,
            @Nullable LocalizedText note,
            @Nullable Quantity quantity,
            @Nullable OthersRating rating,
            @Nullable List<CredibilityEntry> credibility) {}

    /**
     * A verdict with its reason; or that there is none, or none any more, and why.
     *
     * @param verdict null where the claim is not rated
     * @param confidence how sure the verdict is; null where there is none
     * @param conclusion what was found, in one sentence of at most {@value LocalizedText#LONGEST_SENTENCE} characters a language
     */
    public record AssessmentEntry(
            @Nullable Verdict verdict,
            @Nullable Confidence confidence,
            @Nullable LocalizedText conclusion,
            LocalizedText rationale,
            String reviewer,
            LocalDate date) {}

    /**
     * What was wrong with the claim as published, and what is right.
     *
     * @param why how it came to be wrong
     */
    public record CorrectionEntry(
            CorrectionSeverity severity,
            LocalizedText wrong,
            LocalizedText right,
            @Nullable LocalizedText why,
            String author,
            LocalDate date) {}

    /** How this claim bears on another. */
    public record RelationEntry(
            RelationType type,
            String to,
            LocalizedText why,
            @Nullable Ground ground,
            @Nullable DoubtState state,
            @Nullable String answeredBy) {}

    @Override
    public RecordType recordType() {
        return RecordType.CLAIM;
    }

    @Override
    public String slug() {
        return claim;
    }
}
