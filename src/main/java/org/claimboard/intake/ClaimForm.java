package org.claimboard.intake;

import java.util.ArrayList;
import java.util.List;
import org.claimboard.claim.Appearance;
import org.claimboard.claim.Assessment;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Correction;
import org.claimboard.claim.Evidence;
import org.claimboard.claim.Passage;
import org.claimboard.claim.Relation;
import org.claimboard.claim.SearchWords;
import org.claimboard.record.ClaimFile;
import org.claimboard.record.Filed;

/** The way of a claim from file to store; its relations apart, because they need the other claims to be there. */
final class ClaimForm {

    private ClaimForm() {}

    static void store(ClaimFile file, Claim claim, Board board) {
        claim.slug = file.claim();
        claim.ref = file.ref();
        claim.language = file.language();
        claim.title = file.title();
        claim.text = file.text();
        claim.kind = file.kind();
        claim.claimant = board.claimant(file.claimant());
        claim.namedAs = file.namedAs();
        claim.stated = file.stated();
        claim.core = file.core();
        claim.topics.clear();
        Filed.list(file.topics()).forEach(topic -> claim.topics.add(board.topic(topic)));
        claim.chain = new ArrayList<>(Filed.list(file.chain()));
        claim.quantities = new ArrayList<>(Filed.list(file.quantities()));
        claim.parts = new ArrayList<>(Filed.list(file.parts()));
        claim.retract(file.retraction());
        claim.notes = file.notes();
        claim.words = SearchWords.of(file.title(), file.text());
        storeAppearances(Filed.list(file.appears()), claim, board);
        claim.order();
        storeEvidence(Filed.list(file.evidence()), claim, board);
    }

    private static void storeAppearances(List<ClaimFile.AppearanceEntry> filed, Claim claim, Board board) {
        claim.appearances.clear();
        for (ClaimFile.AppearanceEntry entry : filed) {
            Appearance appearance = new Appearance();
            appearance.claim = claim;
            appearance.ordinal = claim.appearances.size() + 1;
            appearance.article = board.article(entry.article());
            appearance.passage = entry.passage();
            appearance.quote = entry.quote();
            appearance.prefix = Filed.text(entry.prefix());
            appearance.suffix = Filed.text(entry.suffix());
            appearance.place = place(appearance);
            claim.appearances.add(appearance);
        }
    }

    private static long place(Appearance appearance) {
        List<Passage> passages = appearance.article.passages;
        if (appearance.passage > passages.size()) {
            return Appearance.place(appearance.passage, 0);
        }
        String passage = passages.get(appearance.passage - 1).text;
        int offset = passage.indexOf(appearance.prefix + appearance.quote) + appearance.prefix.length();
        return Appearance.place(appearance.passage, offset);
    }

    private static void storeEvidence(List<ClaimFile.EvidenceEntry> filed, Claim claim, Board board) {
        claim.evidence.clear();
        for (ClaimFile.EvidenceEntry entry : filed) {
            Evidence evidence = new Evidence();
            evidence.claim = claim;
            evidence.ordinal = claim.evidence.size() + 1;
            evidence.source = board.source(entry.source());
            evidence.stance = entry.stance();
            evidence.quote = entry.quote();
            evidence.locator = entry.locator();
            evidence.note = entry.note();
            evidence.quantity = entry.quantity();
            evidence.rating = entry.rating();
            claim.evidence.add(evidence);
        }
    }

    /** Appends the assessments that the file adds behind those on file, which may get the conclusion that they lack. */
    static void storeAssessments(ClaimFile file, Claim claim) {
        List<ClaimFile.AssessmentEntry> filed = Filed.list(file.assessments());
        for (Assessment onFile : claim.assessments) {
            onFile.conclusion = filed.get(onFile.ordinal - 1).conclusion();
        }
        for (ClaimFile.AssessmentEntry entry : filed.subList(claim.assessments.size(), filed.size())) {
            Assessment assessment = new Assessment();
            assessment.verdict = entry.verdict();
            assessment.confidence = entry.confidence();
            assessment.conclusion = entry.conclusion();
            assessment.rationale = entry.rationale();
            assessment.reviewer = entry.reviewer();
            assessment.date = entry.date();
            claim.assess(assessment);
        }
    }

    /** Appends the corrections that the file adds behind those on file. */
    static void storeCorrections(ClaimFile file, Claim claim) {
        List<ClaimFile.CorrectionEntry> filed = Filed.list(file.corrections());
        for (ClaimFile.CorrectionEntry entry : filed.subList(claim.corrections.size(), filed.size())) {
            Correction correction = new Correction();
            correction.claim = claim;
            correction.ordinal = claim.corrections.size() + 1;
            correction.severity = entry.severity();
            correction.wrong = entry.wrong();
            correction.right = entry.right();
            correction.why = entry.why();
            correction.author = entry.author();
            correction.date = entry.date();
            claim.corrections.add(correction);
        }
    }

    static void storeRelations(ClaimFile file, Claim claim, Board board) {
        claim.relations.clear();
        for (ClaimFile.RelationEntry entry : Filed.list(file.relations())) {
            Relation relation = new Relation();
            relation.from = claim;
            relation.ordinal = claim.relations.size() + 1;
            relation.type = entry.type();
            relation.to = board.claim(entry.to());
            relation.why = entry.why();
            relation.ground = entry.ground();
            relation.state = entry.state();
            relation.answeredBy = entry.answeredBy() == null ? null : board.claim(entry.answeredBy());
            claim.relations.add(relation);
        }
    }
}
