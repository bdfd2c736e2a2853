package org.claimboard.desk;

import java.util.List;
import java.util.function.Function;
import org.claimboard.record.Page;
import org.jspecify.annotations.Nullable;

/**
 * A part of the work list.
 *
 * @param items what is shown of it
 * @param total how much there is
 * @param next the number of the next page; null on the last
 */
record WorkSection(Work work, List<WorkItem> items, long total, @Nullable Integer next) {

    static <T> WorkSection of(Work work, Page<T, Integer> page, Function<T, WorkItem> item) {
        return new WorkSection(work, page.items().stream().map(item).toList(), page.total(), page.next());
    }

    public boolean isEmpty() {
        return total == 0;
    }
}
