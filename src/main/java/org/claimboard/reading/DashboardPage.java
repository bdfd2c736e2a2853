package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.claim.Article;
import org.claimboard.dossier.ComparisonDossier;

/**
 * The contested questions, and below them all claims.
 *
 * @param tally how many claims have each verdict, on this page of the list
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record DashboardPage(
        List<Article> articles, List<ComparisonDossier> questions, List<VerdictCount> tally, ClaimList list)
        implements TemplateInstance {}
