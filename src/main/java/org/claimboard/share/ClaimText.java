package org.claimboard.share;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.claimboard.reading.ClaimPage;

/**
 * What the page of a claim says, in plain text.
 *
 * @param address the full address of the page
 */
@CheckedTemplate(basePath = "share", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ClaimText(ClaimPage page, String address) implements TemplateInstance {}
