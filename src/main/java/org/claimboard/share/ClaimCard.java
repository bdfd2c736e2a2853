package org.claimboard.share;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.claimboard.reading.ClaimPage;
import org.claimboard.reading.Doubt;

/** A claim in a frame of another site. */
@CheckedTemplate(basePath = "share", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ClaimCard(ClaimPage page, long openDoubts) implements TemplateInstance {

    static ClaimCard of(ClaimPage page) {
        return new ClaimCard(page, page.doubts().stream().filter(Doubt::open).count());
    }
}
