package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.claim.ReportingChain;
import org.claimboard.dossier.Dossier;
import org.claimboard.dossier.Step;

/** One chain of circular reporting, from its origin to the claims at its end. */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ChainPage(ReportingChain chain, List<Step> steps, List<Dossier> claims) implements TemplateInstance {}
