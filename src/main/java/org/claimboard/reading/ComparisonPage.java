package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.dossier.ComparisonDossier;
import org.claimboard.dossier.FigureOrder;
import org.claimboard.dossier.RowGroup;
import org.claimboard.dossier.Timeline;

/**
 * One contested question on a page of its own.
 *
 * @param newsroom whose reckoning it is
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ComparisonPage(
        ComparisonDossier question, List<RowGroup> groups, FigureOrder order, Timeline timeline, String newsroom)
        implements TemplateInstance {}
