package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.claim.Claimant;
import org.claimboard.dossier.Dossier;

/**
 * Someone who makes claims, with the claims.
 *
 * @param claims the first of them
 * @param total how many there are
 * @param rated how many of them have a verdict
 * @param attributed how many of the rated ones shown here are in the words of an article that attributes them
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ClaimantPage(
        Claimant claimant, List<Dossier> claims, long total, long rated, long attributed, List<VerdictCount> tally)
        implements TemplateInstance {

    static ClaimantPage of(Claimant claimant, List<Dossier> claims, List<VerdictCount> tally) {
        long total = tally.stream().mapToLong(VerdictCount::claims).sum();
        long rated = tally.stream()
                .filter(count -> count.verdict() != null)
                .mapToLong(VerdictCount::claims)
                .sum();
        long attributed = claims.stream()
                .filter(head -> head.claim().verdict() != null && head.attributing() != null)
                .count();
        return new ClaimantPage(claimant, claims, total, rated, attributed, tally);
    }
}
