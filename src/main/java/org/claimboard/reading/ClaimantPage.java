package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.claim.Claimant;
import org.claimboard.dossier.Dossier;

/** Someone who makes claims, with the claims. */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ClaimantPage(Claimant claimant, List<Dossier> claims, long total, List<VerdictCount> tally)
        implements TemplateInstance {}
