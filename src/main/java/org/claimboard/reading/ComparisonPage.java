package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.claimboard.dossier.ComparisonDossier;
import org.claimboard.dossier.Timeline;

/**
 * One contested question on a page of its own.
 *
 * @param shown the figures that are on this page of it
 * @param newsroom whose reckoning it is
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ComparisonPage(ComparisonDossier question, FigurePage shown, Timeline timeline, String newsroom)
        implements TemplateInstance {}
