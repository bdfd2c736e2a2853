package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.claimboard.claim.Source;
import org.claimboard.dossier.SourceDossier;

/** Everything about one source. */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SourcePage(Source source, SourceDossier dossier) implements TemplateInstance {}
