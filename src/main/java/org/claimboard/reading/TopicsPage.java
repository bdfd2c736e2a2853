package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.claim.TopicStore;
import org.jspecify.annotations.Nullable;

/**
 * All topics, page by page.
 *
 * @param next slug after which the next page begins; null on the last
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record TopicsPage(List<TopicStore.Counted> topics, long total, @Nullable String next)
        implements TemplateInstance {}
