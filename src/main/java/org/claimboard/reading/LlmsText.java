package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.claim.Claim;

/** What programs that read for people find here, by the convention of llmstxt.org: the newest claims, and the rest. */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LlmsText(List<Claim> claims, long total) implements TemplateInstance {}
