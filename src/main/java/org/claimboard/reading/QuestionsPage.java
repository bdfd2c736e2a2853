package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.claim.ComparisonQuery;
import org.jspecify.annotations.Nullable;

/**
 * All contested questions in the order of the desk, page by page.
 *
 * @param query what was asked for
 * @param filtering whether some may have been left out
 * @param articles those to choose from
 * @param topics those to choose from
 * @param total how many pass, over all pages
 * @param next the address of the next page, from the language on; null on the last
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record QuestionsPage(
        ComparisonQuery query,
        boolean filtering,
        List<FilterForm.Option> articles,
        List<FilterForm.Option> topics,
        List<QuestionCard> cards,
        long total,
        @Nullable String next)
        implements TemplateInstance {}
