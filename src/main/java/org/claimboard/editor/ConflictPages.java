package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.site.Visit;

/** Puts together what two people made of one revision. */
@ApplicationScoped
class ConflictPages {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Visit visit;
    private final RevisionStore revisions;

    ConflictPages(Visit visit, RevisionStore revisions) {
        this.visit = visit;
        this.revisions = revisions;
    }

    /** Empty if there is no revision of that number to merge with. */
    Optional<Merge> merge(Draft draft, int against, Set<String> making) {
        return revisions.numbered(draft.key(), against).map(theirs -> merge(draft, theirs, making));
    }

    /**
     * What both did.
     *
     * @param making pointers of the fields whose records are to be made
     */
    ConflictPage page(Draft draft, Revision latest, Set<String> making) {
        Labels labels = Labels.in(visit.language());
        Names names = new Names(draft.form(), labels);
        Said said = new Said(names);
        List<ConflictPage.Both> conflicts = new ArrayList<>();
        List<ConflictPage.OneSide> merged = new ArrayList<>();
        for (Difference difference : merge(draft, latest, making).differences()) {
            if (difference.isConflict()) {
                conflicts.add(both(draft.form(), difference, names, said));
            } else {
                merged.add(oneSide(difference, names, said));
            }
        }
        List<ConflictPage.Sent> fields = new ArrayList<>();
        collect(draft.typed(), "", fields);
        making.forEach(pointer -> fields.add(new ConflictPage.Sent(ReferredNames.MAKE + pointer, ReferredNames.ON)));
        ObjectNode now = CanonicalForm.parse(latest.content);
        String title = KnownRecords.title(draft.type(), now, visit.language(), draft.slug());
        return new ConflictPage(
                draft, title, Kind.path(draft.key()), latest.number, since(draft), conflicts, merged, fields);
    }

    private Merge merge(Draft draft, Revision latest, Set<String> making) {
        ObjectNode base = revisions
                .numbered(draft.key(), draft.seen())
                .map(revision -> CanonicalForm.parse(revision.content))
                .orElseGet(JsonNodeFactory.instance::objectNode);
        ObjectNode record = Reading.of(draft.form(), draft.typed(), making).record();
        ObjectNode mine = CanonicalForm.parse(CanonicalForm.json(draft.key(), record));
        return Merge.of(draft.form(), base, CanonicalForm.parse(latest.content), mine);
    }

    private List<ConflictPage.Step> since(Draft draft) {
        return revisions.of(draft.key()).stream()
                .filter(revision -> revision.number > draft.seen())
                .map(revision -> new ConflictPage.Step(
                        revision.author, revision.act, MOMENT.format(revision.recordedAt), revision.reason))
                .toList();
    }

    private static ConflictPage.Both both(Form form, Difference difference, Names names, Said said) {
        String pointer = difference.pointer();
        boolean words = form.at(pointer)
                .filter(part ->
                        part instanceof Part.Field field && field.options().isEmpty())
                .isPresent();
        return new ConflictPage.Both(
                pointer,
                Pointers.id(pointer),
                names.of(pointer),
                said.of(pointer, difference.base()),
                said.of(pointer, difference.theirs()),
                said.of(pointer, difference.mine()),
                words);
    }

    private static ConflictPage.OneSide oneSide(Difference difference, Names names, Said said) {
        boolean theirs = difference.by() == Difference.By.THEM;
        return new ConflictPage.OneSide(
                names.of(difference.pointer()),
                theirs,
                said.of(difference.pointer(), difference.base()),
                said.of(difference.pointer(), theirs ? difference.theirs() : difference.mine()));
    }

    private static void collect(JsonNode node, String pointer, List<ConflictPage.Sent> fields) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), Pointers.child(pointer, i), fields);
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(field -> collect(field.getValue(), Pointers.child(pointer, field.getKey()), fields));
        } else {
            fields.add(new ConflictPage.Sent(pointer, node.asText()));
        }
    }
}
