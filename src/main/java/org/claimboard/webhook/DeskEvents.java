package org.claimboard.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordTitles;
import org.claimboard.workflow.HandedTo;
import org.claimboard.workflow.LooksQueued;
import org.claimboard.workflow.Stepped;
import org.jspecify.annotations.Nullable;

/** Notes what happens at the desk, in the transaction in which it happens, while a webhook is told of it. */
@ApplicationScoped
class DeskEvents {

    /** Of older ones nobody is told any more. */
    private static final int MOST_KEPT = 10_000;

    private final EntityManager entities;
    private final WebhookStore webhooks;
    private final RevisionStore revisions;
    private final Clock clock;

    DeskEvents(EntityManager entities, WebhookStore webhooks, RevisionStore revisions, Clock clock) {
        this.entities = entities;
        this.webhooks = webhooks;
        this.revisions = revisions;
        this.clock = clock;
    }

    void stepped(@Observes Stepped step) {
        boolean submitted = step.act() == RevisionAct.SUBMITTED;
        note(
                submitted ? DeskEventKind.SUBMITTED : DeskEventKind.RETURNED,
                step.key(),
                step.by(),
                submitted ? null : step.author());
    }

    void handed(@Observes HandedTo handed) {
        note(DeskEventKind.ASSIGNED, handed.key(), handed.by(), handed.account());
    }

    void queued(@Observes LooksQueued queued) {
        queued.records().forEach(key -> note(DeskEventKind.SECOND_LOOK, key, queued.by(), null));
    }

    private void note(DeskEventKind kind, RecordKey key, String by, @Nullable String assignee) {
        if (webhooks.count("desk = true and disabledAt is null") == 0) {
            return;
        }
        DeskEvent event = new DeskEvent();
        event.number = nextNumber();
        event.event = UUID.randomUUID().toString();
        event.kind = kind;
        event.recordType = key.type();
        event.slug = key.slug();
        JsonNode record = revisions
                .head(key)
                .<JsonNode>map(head -> CanonicalForm.parse(head.latest.content))
                .orElseGet(() -> CanonicalForm.parse("{}"));
        event.title = RecordTitles.of(key, record);
        event.author = by;
        event.assignee = assignee;
        event.happenedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entities.persist(event);
        DeskEvent.delete("number <= ?1", event.number - MOST_KEPT);
    }

    private long nextNumber() {
        entities.createNativeQuery("update desk_place set events = events + 1 where id = 1")
                .executeUpdate();
        return last();
    }

    /** The number of the last one; 0 if there was none. */
    long last() {
        return ((Number) entities.createNativeQuery("select events from desk_place where id = 1")
                        .getSingleResult())
                .longValue();
    }

    /** The first one behind the number that is still kept; empty if there is none. */
    List<DeskEvent> behind(long number) {
        return DeskEvent.find("number > ?1 order by number", number).range(0, 0).list();
    }
}
