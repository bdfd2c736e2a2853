package org.claimboard.share;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What there is to take away.
 *
 * @param licence address of the licence; empty if none is configured
 */
@CheckedTemplate(basePath = "share", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DataPage(List<TableView> tables, String licence) implements TemplateInstance {

    /** One table. */
    record TableView(String name, List<String> columns) {

        static TableView of(Table<?> table) {
            return new TableView(
                    table.name(), table.columns().stream().map(Column::name).toList());
        }
    }
}
