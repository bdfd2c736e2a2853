package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.claim.Claimant;
import org.claimboard.dossier.Dossier;
import org.claimboard.record.ClaimantKind;
import org.jspecify.annotations.Nullable;

/**
 * Someone who makes claims, with the claims.
 *
 * @param names the name in each language, the reader's own first
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ClaimantPage(
        Claimant claimant,
        ClaimantKind kind,
        List<Text> names,
        @Nullable Text role,
        List<String> sameAs,
        List<Dossier> claims,
        long total,
        List<VerdictCount> tally)
        implements TemplateInstance {}
