package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.reading.HitView;
import org.claimboard.workflow.bulk.BulkAct;
import org.jspecify.annotations.Nullable;

/**
 * The desk's search.
 *
 * @param batch the import to which it is narrowed; empty for none
 * @param batches the imports to which it can be
 * @param building whether not everything is found yet
 * @param drafts what was found of what is in hand; null if nothing was asked
 * @param published what was found of what is published; null if nothing was asked
 * @param acts what the person may do with many records at once
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SearchPage(
        String query,
        String batch,
        List<WorkListPage.Choice> batches,
        boolean building,
        @Nullable Found drafts,
        @Nullable Found published,
        List<BulkAct> acts)
        implements TemplateInstance {

    /** How much was found, and the best of it. */
    public record Found(long total, List<HitView> hits) {}
}
