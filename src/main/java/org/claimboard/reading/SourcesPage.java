package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.claim.Source;
import org.claimboard.record.Seen;
import org.jspecify.annotations.Nullable;

/**
 * All sources, page by page.
 *
 * @param next slug after which the next page begins; null on the last
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SourcesPage(List<Listed> sources, long total, @Nullable String next) implements TemplateInstance {

    /**
     * A source with its grade.
     *
     * @param grade as in B2; null if nobody graded it
     */
    public record Listed(Source source, Seen seen, @Nullable String grade) {}
}
