package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import org.claimboard.claim.Claim;
import org.claimboard.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one claim.
 *
 * @param alone whether one person wrote and published it
 * @param newsroom who publishes the verdict
 * @param review the verdict as data for machines, which says nothing that the page does not; null where there is none
 * @param others the reviews of others as data for machines; null where there are none
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ClaimPage(
        Claim claim,
        Dossier dossier,
        boolean alone,
        String newsroom,
        @Nullable RawString review,
        @Nullable RawString others)
        implements TemplateInstance {}
