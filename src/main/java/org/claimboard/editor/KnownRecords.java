package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.Languages;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;

/** The records that fields can name, drafts included, for browsers to complete from. */
@ApplicationScoped
class KnownRecords {

    /** Of each kind; more would slow the page down. */
    private static final int MOST = 500;

    private final RevisionStore revisions;

    KnownRecords(RevisionStore revisions) {
        this.revisions = revisions;
    }

    /** The lists that the fields of a form complete from. */
    List<KnownList> of(Form form, Language reader) {
        TreeSet<RecordType> types = new TreeSet<>();
        form.parts().flatMap(KnownRecords::referred).forEach(types::add);
        return types.stream()
                .map(type -> new KnownList("known-" + type.word(), options(type, reader)))
                .toList();
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

    private List<View.Option> options(RecordType type, Language reader) {
        return revisions.firstHeads(type, MOST).stream()
                .map(head -> new View.Option(head.slug, title(head, reader), false))
                .toList();
    }

    private static String title(RecordHead head, Language reader) {
        return title(head.recordType, CanonicalForm.parse(head.latest.content), reader, head.slug);
    }

    static String title(RecordType type, ObjectNode record, Language reader, String slug) {
        JsonNode title = record.path(
                switch (type) {
                    case ARTICLE, SOURCE, CLAIM -> "title";
                    case CLAIMANT -> "names";
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
