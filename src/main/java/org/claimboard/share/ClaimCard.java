package org.claimboard.share;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.claimboard.claim.Claim;
import org.claimboard.dossier.Dossier;

/** A claim in a frame of another site. */
@CheckedTemplate(basePath = "share", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ClaimCard(Claim claim, Dossier dossier) implements TemplateInstance {

    static ClaimCard of(Dossier dossier) {
        return new ClaimCard(dossier.claim(), dossier);
    }
}
