package org.claimboard.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.Revision;
import org.claimboard.reading.Text;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;

/** What to call a record that may be an incomplete draft. */
final class RecordTitle {

    private RecordTitle() {}

    static Text of(RecordHead head, Language reader) {
        return of(head.latest, reader);
    }

    static Text of(Revision revision, Language reader) {
        ObjectNode record = CanonicalForm.parse(revision.content);
        return of(
                record.path(field(revision.recordType)), record.path("language").asText("en"), revision.slug, reader);
    }

    private static String field(RecordType type) {
        return switch (type) {
            case ARTICLE, SOURCE, CLAIM -> "title";
            case CLAIMANT -> "names";
            case COMPARISON -> "question";
            case CHAIN -> "topic";
            case RATES -> "name";
        };
    }

    private static Text of(JsonNode title, String language, String slug, Language reader) {
        if (title.isTextual()) {
            return new Text(title.textValue(), language);
        }
        for (String wanted : new String[] {reader.tag(), "en"}) {
            if (title.path(wanted).isTextual()) {
                return new Text(title.path(wanted).textValue(), wanted);
            }
        }
        return title.properties().stream()
                .filter(field -> field.getValue().isTextual())
                .findFirst()
                .map(field -> new Text(field.getValue().textValue(), field.getKey()))
                .orElseGet(() -> new Text(slug, "en"));
    }
}
