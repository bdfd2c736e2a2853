package org.claimboard.reading;

import java.util.List;
import org.claimboard.record.Stance;

/** What sources say for, against and about a claim, in columns. */
public record EvidenceColumns(
        List<EvidenceView> supporting, List<EvidenceView> refuting, List<EvidenceView> contextualising) {

    static EvidenceColumns of(List<EvidenceView> evidence) {
        return new EvidenceColumns(
                standing(Stance.SUPPORTS, evidence),
                standing(Stance.REFUTES, evidence),
                standing(Stance.CONTEXTUALISES, evidence));
    }

    private static List<EvidenceView> standing(Stance stance, List<EvidenceView> evidence) {
        return evidence.stream().filter(item -> item.stance() == stance).toList();
    }
}
