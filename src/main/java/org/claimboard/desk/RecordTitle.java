package org.claimboard.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.Revision;
import org.claimboard.reading.Text;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.Languages;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;

/** What to call a record that may be an incomplete draft. */
final class RecordTitle {

    private RecordTitle() {}

    static Text of(RecordHead head, Language reader) {
        return of(head.latest, reader);
    }

    static Text of(Revision revision, Language reader) {
        return of(byLanguage(revision.recordType, revision.content), revision.slug, reader);
    }

    /** What it is called in each language that it has a name in; empty if it has none yet. */
    static Map<String, String> byLanguage(RecordType type, String content) {
        ObjectNode record = CanonicalForm.parse(content);
        JsonNode title = record.path(field(type));
        Map<String, String> byLanguage = new LinkedHashMap<>();
        if (title.isTextual()) {
            byLanguage.put(record.path("language").asText(Languages.first()), title.textValue());
        }
        title.properties().stream()
                .filter(field -> field.getValue().isTextual())
                .forEach(
                        field -> byLanguage.put(field.getKey(), field.getValue().textValue()));
        return byLanguage;
    }

    /** The one for the reader, or the slug. */
    static Text of(Map<String, String> byLanguage, String slug, Language reader) {
        if (byLanguage.isEmpty()) {
            return new Text(slug, Languages.first());
        }
        String shown = Languages.shown(reader.tag(), byLanguage.keySet());
        return new Text(byLanguage.getOrDefault(shown, slug), shown);
    }

    private static String field(RecordType type) {
        return switch (type) {
            case ARTICLE, SOURCE, CLAIM -> "title";
            case CLAIMANT, TOPIC -> "names";
            case COMPARISON -> "question";
            case CHAIN -> "topic";
            case RATES -> "name";
        };
    }
}
