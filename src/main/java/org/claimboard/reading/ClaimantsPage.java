package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.claim.Claimant;
import org.jspecify.annotations.Nullable;

/**
 * All who make claims, page by page.
 *
 * @param next slug after which the next page begins; null on the last
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ClaimantsPage(List<Claimant> claimants, long total, @Nullable String next) implements TemplateInstance {}
