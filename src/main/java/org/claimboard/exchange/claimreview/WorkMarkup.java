package org.claimboard.exchange.claimreview;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes something that was published, as a CreativeWork. */
final class WorkMarkup {

    private WorkMarkup() {}

    static ObjectNode of(
            String name,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable LocalDate published,
            String language) {
        ObjectNode work = JsonNodeFactory.instance.objectNode().put("@type", "CreativeWork");
        work.put("name", name);
        if (url != null) {
            work.put("url", url);
        }
        if (publisher != null) {
            work.putObject("publisher").put("@type", "Organization").put("name", publisher);
        }
        if (published != null) {
            work.put("datePublished", published.toString());
        }
        return work.put("inLanguage", language);
    }
}
