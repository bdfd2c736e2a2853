package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimboard.ledger.RecordHead;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.Languages;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;

/** The records that fields can name: of which kinds they are, and their titles. */
final class KnownRecords {

    private KnownRecords() {}

    /** The kinds of records that the fields of a form name. */
    static SortedSet<RecordType> referredIn(Form form) {
        TreeSet<RecordType> types = new TreeSet<>();
        form.parts().flatMap(KnownRecords::referred).forEach(types::add);
        return types;
    }

    private static Stream<RecordType> referred(Part part) {
        if (part instanceof Part.Group group) {
            return group.parts().stream().flatMap(KnownRecords::referred);
        }
        if (part instanceof Part.Items items) {
            return referred(items.item());
        }
        return part instanceof Part.Field field ? Stream.ofNullable(field.refers()) : Stream.empty();
    }

    static String title(RecordHead head, Language reader) {
        return title(head.recordType, CanonicalForm.parse(head.latest.content), reader, head.slug);
    }

    static String title(RecordType type, ObjectNode record, Language reader, String slug) {
        JsonNode title = record.path(
                switch (type) {
                    case ARTICLE, SOURCE, CLAIM -> "title";
                    case CLAIMANT, TOPIC -> "names";
                    case COMPARISON -> "question";
                    case CHAIN -> "topic";
                    case RATES -> "name";
                });
        if (title.isTextual()) {
            return title.textValue();
        }
        return Languages.shown(reader.tag(), title)
                .map(language -> title.path(language).textValue())
                .orElse(record.path("publisher").asText(slug));
    }
}
