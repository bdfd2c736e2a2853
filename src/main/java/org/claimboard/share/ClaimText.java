package org.claimboard.share;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.claimboard.claim.Claim;
import org.claimboard.dossier.Dossier;

/**
 * What the page of a claim says, in plain text.
 *
 * @param address the full address of the page
 */
@CheckedTemplate(basePath = "share", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ClaimText(Claim claim, Dossier dossier, String address) implements TemplateInstance {

    static ClaimText of(Dossier dossier, String address) {
        return new ClaimText(dossier.claim(), dossier, address);
    }
}
