package org.claimboard.share;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.claimboard.dossier.ComparisonDossier;

/** The chart of a comparison in a frame of another site. */
@CheckedTemplate(basePath = "share", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ChartCard(ComparisonDossier question) implements TemplateInstance {}
