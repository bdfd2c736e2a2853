package org.claimboard.share;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.exchange.claimreview.Licence;
import org.jspecify.annotations.Nullable;

/**
 * What there is to take away.
 *
 * @param licence the licence; null if none is set
 * @param set the same for search engines; null on a page of the past
 */
@CheckedTemplate(basePath = "share", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DataPage(List<TableView> tables, @Nullable Licence licence, @Nullable RawString set)
        implements TemplateInstance {

    /** One table. */
    record TableView(String name, List<String> columns) {

        static TableView of(Table<?> table) {
            return new TableView(
                    table.name(), table.columns().stream().map(Column::name).toList());
        }
    }
}
