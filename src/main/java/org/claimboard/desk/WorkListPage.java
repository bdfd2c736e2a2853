package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.workflow.DueWithin;
import org.claimboard.workflow.WorkOrder;
import org.claimboard.workflow.WorkState;
import org.claimboard.workflow.bulk.BulkAct;
import org.jspecify.annotations.Nullable;

/**
 * Records at the desk, narrowed and sorted, of which some or all can be chosen for an act.
 *
 * @param page its number, from 1
 * @param pages how many there are
 * @param acts what the person may do with many records at once
 * @param most how many records one act takes at most
 * @param fault why nothing was chosen; null if nothing was tried
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WorkListPage(
        WorkListAddress address,
        WorkList.Found found,
        int page,
        long pages,
        Choices choices,
        Options options,
        List<BulkAct> acts,
        int most,
        @Nullable BulkFault fault)
        implements TemplateInstance {

    /** A value of a filter, and what it is called. */
    record Choice(String value, String name) {}

    /** The people, articles, topics and imports that the list can be narrowed to. */
    record Choices(List<Choice> people, List<Choice> articles, List<Choice> topics, List<Choice> batches) {}

    /** What can be chosen whoever asks. */
    record Options(List<WorkState> states, List<Place.Kind> kinds, List<DueWithin> dues, List<WorkOrder> orders) {

        static final Options ALL = new Options(
                List.of(WorkState.values()), Place.Kind.ALL, List.of(DueWithin.values()), List.of(WorkOrder.values()));
    }
}
