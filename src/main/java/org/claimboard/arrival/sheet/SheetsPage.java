package org.claimboard.arrival.sheet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The spreadsheets that somebody sent, and how to send one.
 *
 * @param next id before which the next page goes on; null on the last
 * @param fault why nothing was kept; null if nothing is wrong
 */
@CheckedTemplate(basePath = "arrival", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SheetsPage(List<SheetView> sheets, @Nullable Long next, @Nullable SheetFault fault)
        implements TemplateInstance {}
