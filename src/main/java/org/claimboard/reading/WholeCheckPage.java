package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.claim.Article;
import org.claimboard.claim.Comparison;
import org.claimboard.dossier.Dossier;

/**
 * One article's whole check, to be read at one go and on paper: what was asked and found, and each claim with its sources.
 *
 * @param questions the comparisons in which claims of the article stand, each once, in the desk's order
 * @param claims in the order of the article
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record WholeCheckPage(
        Article article, List<VerdictCount> tally, List<Comparison> questions, List<Dossier> claims)
        implements TemplateInstance {}
