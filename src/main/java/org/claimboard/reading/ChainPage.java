package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.dossier.Dossier;
import org.claimboard.dossier.Step;
import org.jspecify.annotations.Nullable;

/** One chain of circular reporting, from its origin to the claims at its end. */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ChainPage(ChainRef chain, List<Step> steps, List<Dossier> claims, @Nullable Text note)
        implements TemplateInstance {}
