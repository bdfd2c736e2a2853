package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.claim.Claimant;
import org.claimboard.record.ClaimantKind;
import org.jspecify.annotations.Nullable;

/**
 * All who make claims, page by page.
 *
 * @param next slug after which the next page begins; null on the last
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ClaimantsPage(List<Listed> claimants, long total, @Nullable String next) implements TemplateInstance {

    /** A claimant with what tells it from others. */
    public record Listed(Claimant claimant, ClaimantKind kind, @Nullable Text role) {}
}
