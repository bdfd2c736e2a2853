package org.claimboard.arrival.sheet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.record.Page;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet on its way in: what is in which column, what would become of its rows, or what became of them.
 *
 * @param columns null once its rows are drafts
 * @param rows those that became drafts
 * @param fault why nothing was done; null if nothing is wrong
 */
@CheckedTemplate(basePath = "arrival", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SheetPage(
        SheetView job,
        @Nullable ColumnsView columns,
        List<SheetView.RuleCount> rules,
        Page<SheetRemark, Long> remarks,
        Page<Draft, Long> rows,
        @Nullable SheetFault fault)
        implements TemplateInstance {

    /** A row that became a draft: what the claim is called now. */
    record Draft(long line, String claim, String title) {}
}
