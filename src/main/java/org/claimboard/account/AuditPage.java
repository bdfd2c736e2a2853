package org.claimboard.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, newest first.
 *
 * @param next id before which the next page goes on; null on the last
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AuditPage(List<Row> rows, @Nullable Long next) implements TemplateInstance {

    /** One thing that happened. */
    record Row(Moment at, AuditEvent event, String actor, String subject, String address, String detail) {

        static Row of(AuditEntry entry) {
            return new Row(
                    Moment.of(entry.happenedAt), entry.event, entry.actor, entry.subject, entry.address, entry.detail);
        }
    }
}
