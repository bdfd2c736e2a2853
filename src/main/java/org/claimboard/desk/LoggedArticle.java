package org.claimboard.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import org.claimboard.ledger.RecordHead;
import org.claimboard.record.CanonicalForm;

/**
 * The article in which the logged claims stand. Of its text only the sentences are kept that carry claims.
 *
 * @param record its draft
 */
record LoggedArticle(String slug, ObjectNode record) {

    static LoggedArticle onFile(RecordHead head) {
        return new LoggedArticle(head.slug, CanonicalForm.parse(head.latest.content));
    }

    static LoggedArticle of(String slug, LogForm form) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("article", slug)
                .put("title", form.title())
                .put("publisher", form.publisher())
                .put("url", form.address())
                .put("language", form.language())
                .put("date", form.date());
        return new LoggedArticle(slug, record);
    }

    /** Adds the sentences that it does not have yet behind those that it has; whether there were any. */
    boolean quote(List<LogEntry> entries) {
        ArrayNode passages = record.withArrayProperty("passages");
        int before = passages.size();
        entries.stream()
                .filter(entry -> passageOf(entry.quote()) == 0)
                .sorted(Comparator.comparingInt(LogEntry::paragraph))
                .forEach(entry ->
                        passages.addObject().put("paragraph", entry.paragraph()).put("text", entry.quote()));
        return passages.size() > before;
    }

    /** The number of the passage that has the words, from 1; 0 if none has. */
    int passageOf(String quote) {
        for (int i = 0; i < record.path("passages").size(); i++) {
            if (record.path("passages").path(i).path("text").asText().contains(quote)) {
                return i + 1;
            }
        }
        return 0;
    }
}
