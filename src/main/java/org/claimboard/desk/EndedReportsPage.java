package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What readers sent and the desk has answered.
 *
 * @param page its number, from 1
 * @param next the number of the next page; null on the last
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EndedReportsPage(List<ReportLine> reports, long total, int page, @Nullable Integer next)
        implements TemplateInstance {}
