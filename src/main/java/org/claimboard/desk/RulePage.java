package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.reading.Text;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which claims go out as checked by others.
 *
 * @param count how many claims it would publish
 * @param sample some of them, chosen by chance
 * @param seen see {@link org.claimboard.workflow.bulk.ReleaseRules.Sample#seen}
 * @param signs whether the person may sign it
 * @param declines whether the person may decline it or take it back
 * @param revokes whether the person may take it back after it was signed
 * @param fault why it was not decided; null if that was not tried
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RulePage(
        RuleView rule,
        long count,
        List<Sampled> sample,
        String seen,
        boolean signs,
        boolean declines,
        boolean revokes,
        @Nullable RuleFault fault)
        implements TemplateInstance {

    /**
     * A claim of the sample.
     *
     * @param text what it says
     * @param claimant slug of who says so; empty where nobody is named
     * @param rating what the review found, in its words; empty where that is not on file
     * @param stated the day on which it was said; empty where that is not known
     */
    record Sampled(Place place, Text title, Text text, String claimant, String rating, String stated) {}
}
