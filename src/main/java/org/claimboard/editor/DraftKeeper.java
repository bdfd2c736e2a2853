package org.claimboard.editor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.NewsroomDay;
import org.claimboard.record.RecordKey;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Workflow;

/** Keeps a draft together with the records that it names and that are made in place: all or none. */
@ApplicationScoped
class DraftKeeper {

    private final RevisionStore revisions;
    private final Workflow workflow;
    private final Clock clock;

    DraftKeeper(RevisionStore revisions, Workflow workflow, Clock clock) {
        this.revisions = revisions;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * @param made the fields whose records are to be made, by their pointers
     */
    @Transactional
    void keep(Draft draft, Map<String, ReferredNames.Referring> made, Person by) {
        ObjectNode typed = draft.typed().deepCopy();
        NewSlugs slugs = new NewSlugs(revisions, NewsroomDay.today(clock).toString());
        Map<String, RecordKey> known = new HashMap<>();
        made.forEach((pointer, one) -> {
            String name = one.typed().strip();
            RecordKey key = known.computeIfAbsent(one.type().word() + " " + RecordNames.folded(name), fresh -> {
                RecordKey begun = new RecordKey(one.type(), slugs.of(one.type(), NewNamed.words(name)));
                workflow.draft(begun, 0, NewNamed.record(one.type(), begun.slug(), name), by, draft.reason());
                return begun;
            });
            ReferredNames.put(typed, pointer, key.slug());
        });
        ObjectNode record = Reading.of(draft.form(), typed).record();
        workflow.draft(draft.key(), draft.seen(), record, by, draft.reason().strip());
    }
}
