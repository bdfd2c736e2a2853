package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.claimboard.dossier.ComparisonDossier;

/** One contested question on a page of its own. */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ComparisonPage(ComparisonDossier question) implements TemplateInstance {}
