package org.claimboard.share;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.claimboard.reading.Day;
import org.claimboard.site.Language;

/** A citation in plain text. */
@CheckedTemplate(basePath = "share", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CitationText(Citation citation, Day issued) implements TemplateInstance {

    static CitationText of(Citation citation, Language reader) {
        return new CitationText(citation, Day.of(citation.issued(), reader));
    }
}
