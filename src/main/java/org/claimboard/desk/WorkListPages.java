package org.claimboard.desk;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.workflow.WorkState;
import org.claimboard.workflow.bulk.BulkAct;
import org.claimboard.workflow.bulk.BulkJobs;
import org.jspecify.annotations.Nullable;

/** The desk's list as a page for whoever asks. */
@RequestScoped
class WorkListPages {

    private final Desk desk;
    private final WorkList list;

    WorkListPages(Desk desk, WorkList list) {
        this.desk = desk;
        this.list = list;
    }

    /**
     * @param fault why nothing was chosen; null if nothing was tried
     */
    WorkListPage page(WorkListAddress address, int number, @Nullable BulkFault fault) {
        WorkList.Found found = list.page(address, number, desk.name(), desk.language());
        long pages = Math.max((found.total() + WorkList.ON_A_PAGE - 1) / WorkList.ON_A_PAGE, 1);
        return new WorkListPage(
                address,
                found,
                number,
                pages,
                list.choices(desk.language()),
                WorkListPage.Options.ALL,
                actsFirst(address.state()),
                BulkJobs.MOST,
                fault);
    }

    /** What the person may do, first what is next for records of the state. */
    private List<BulkAct> actsFirst(WorkState state) {
        List<BulkAct> acts = new ArrayList<>(acts());
        if (state == WorkState.IN_REVIEW && acts.remove(BulkAct.SUBMISSION)) {
            acts.add(BulkAct.SUBMISSION);
        }
        return List.copyOf(acts);
    }

    /** What the person may do with many records at once. */
    List<BulkAct> acts() {
        return BulkAct.CHOSEN.stream()
                .filter(act -> act != BulkAct.PUBLICATION || desk.person().reviews())
                .toList();
    }
}
