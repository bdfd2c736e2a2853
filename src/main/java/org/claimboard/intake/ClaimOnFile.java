package org.claimboard.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimboard.claim.Claim;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.record.ClaimFile;
import org.claimboard.record.Filed;

/** The way of a claim from store to file. */
final class ClaimOnFile {

    private ClaimOnFile() {}

    /**
     * The claim as a file holds it.
     *
     * @param notes the credibility notes on single sources' information about the claim, by slug of the source
     */
    static ClaimFile file(Claim claim, Map<String, List<CredibilityNote>> notes) {
        return new ClaimFile(
                claim.slug,
                claim.ref,
                claim.language,
                claim.title,
                claim.text,
                claim.kind,
                claim.claimant.slug,
                claim.namedAs,
                claim.stated,
                claim.core,
                claim.topics.stream().map(topic -> topic.slug).toList(),
                appearances(claim),
                claim.chain,
                claim.quantities,
                claim.parts,
                evidence(claim, notes),
                assessments(claim),
                corrections(claim),
                claim.retraction,
                relations(claim),
                claim.notes);
    }

    private static List<ClaimFile.AppearanceEntry> appearances(Claim claim) {
        return claim.appearances.stream()
                .map(a -> new ClaimFile.AppearanceEntry(
                        a.article.slug, a.passage, a.quote, Filed.orAbsent(a.prefix), Filed.orAbsent(a.suffix)))
                .toList();
    }

    private static List<ClaimFile.EvidenceEntry> evidence(Claim claim, Map<String, List<CredibilityNote>> notes) {
        Set<String> seen = new HashSet<>();
        return claim.evidence.stream()
                .map(e -> new ClaimFile.EvidenceEntry(
                        e.source.slug,
                        e.stance,
                        e.quote,
                        e.locator,
                        e.note,
                        e.quantity,
                        e.rating,
                        seen.add(e.source.slug)
                                ? notes.getOrDefault(e.source.slug, List.of()).stream()
                                        .map(CredibilityForm::file)
                                        .toList()
                                : List.of()))
                .toList();
    }

    private static List<ClaimFile.AssessmentEntry> assessments(Claim claim) {
        return claim.assessments.stream()
                .map(a -> new ClaimFile.AssessmentEntry(
                        a.verdict, a.confidence, a.conclusion, a.rationale, a.reviewer, a.date))
                .toList();
    }

    private static List<ClaimFile.CorrectionEntry> corrections(Claim claim) {
        return claim.corrections.stream()
                .map(c -> new ClaimFile.CorrectionEntry(c.severity, c.wrong, c.right, c.why, c.author, c.date))
                .toList();
    }

    private static List<ClaimFile.RelationEntry> relations(Claim claim) {
        return claim.relations.stream()
                .map(r -> new ClaimFile.RelationEntry(
                        r.type, r.to.slug, r.why, r.ground, r.state, r.answeredBy == null ? null : r.answeredBy.slug))
                .toList();
    }
}
