package org.claimboard.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.ledger.SetAsideStore;
import org.claimboard.ledger.StoreFault;
import org.claimboard.record.RecordKey;
import org.jboss.logging.Logger;

/**
 * Keeps the changes in meaning true to the ledger: takes what came to readers next, appends what it changed, and writes
 * down the new place, all in one transaction that holds the place. So each publication is told of exactly once, in order,
 * whichever process publishes, and after a crash the next one goes on where the last one was.
 */
@ApplicationScoped
class MeaningKeeper {

    /** An import of tens of thousands of claims is one moment. */
    private static final int SECONDS_AT_MOST = 3600;

    private static final Logger LOG = Logger.getLogger(MeaningKeeper.class);
    private static final String QUEUE = "events";

    private final EntityManager entities;
    private final MeaningChanges changes;
    private final Publications publications;
    private final Deriver deriver;
    private final SetAsideStore aside;

    MeaningKeeper(
            EntityManager entities,
            MeaningChanges changes,
            Publications publications,
            Deriver deriver,
            SetAsideStore aside) {
        this.entities = entities;
        this.changes = changes;
        this.publications = publications;
        this.deriver = deriver;
        this.aside = aside;
    }

    /**
     * Tells of everything that came to readers and was not told of yet.
     *
     * @return whether anything had come to readers
     */
    boolean catchUp() {
        boolean any = false;
        while (QuarkusTransaction.requiringNew().call(changes::isBehind) && tellNext()) {
            any = true;
        }
        return any;
    }

    private boolean tellNext() {
        try {
            return tellNext(Map.of());
        } catch (RuntimeException e) {
            if (StoreFault.isBehind(e)) {
                throw e;
            }
            LOG.error("What the next publication changed cannot be told; looking for what is in the way", e);
        }
        Map<RecordKey, RuntimeException> failing = failing();
        try {
            return tellNext(failing);
        } catch (RuntimeException e) {
            if (StoreFault.isBehind(e)) {
                throw e;
            }
            LOG.error("What the others of the same publication changed cannot be told together", e);
            return tellNext(all(e));
        }
    }

    /**
     * Tells of the next publication.
     *
     * @param failing the records of which nothing can be told, which are set aside, and why
     */
    private boolean tellNext(Map<RecordKey, RuntimeException> failing) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS_AT_MOST).call(() -> {
            MeaningPlace place = entities.find(MeaningPlace.class, MeaningPlace.ONLY, LockModeType.PESSIMISTIC_WRITE);
            List<Shown> together = publications.nextTogether(place.publication);
            if (together.isEmpty()) {
                return false;
            }
            List<Shown> told = together.stream()
                    .filter(shown -> !failing.containsKey(shown.key()))
                    .toList();
            if (!told.isEmpty()) {
                deriver.derive(
                        told, together.get(0).publication() - 1, last(together).publication(), this::append);
            }
            failing.forEach((key, why) -> aside.note(QUEUE, key.toString(), why));
            append(last(together));
            return true;
        });
    }

    private static Shown last(List<Shown> together) {
        return together.get(together.size() - 1);
    }

    /** The records of the next publication of which alone nothing can be told; all of them, if each alone can be. */
    private Map<RecordKey, RuntimeException> failing() {
        List<Shown> together = next();
        Map<RecordKey, RuntimeException> failing = new LinkedHashMap<>();
        for (Shown shown : together) {
            try {
                QuarkusTransaction.requiringNew().timeout(SECONDS_AT_MOST).run(() -> tryToTell(shown, together));
            } catch (RuntimeException e) {
                if (StoreFault.isBehind(e)) {
                    throw e;
                }
                failing.put(shown.key(), e);
            }
        }
        return failing.isEmpty()
                ? all(new IllegalStateException("what they changed together cannot be told"))
                : failing;
    }

    /** All records of the next publication, for one reason. */
    private Map<RecordKey, RuntimeException> all(RuntimeException why) {
        Map<RecordKey, RuntimeException> failing = new LinkedHashMap<>();
        next().forEach(shown -> failing.put(shown.key(), why));
        return failing;
    }

    private List<Shown> next() {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        publications.nextTogether(entities.find(MeaningPlace.class, MeaningPlace.ONLY).publication));
    }

    /** Tells of one record alone, as far as the database takes it, and takes it all back. */
    private void tryToTell(Shown shown, List<Shown> together) {
        deriver.derive(
                List.of(shown),
                together.get(0).publication() - 1,
                last(together).publication(),
                this::append);
        QuarkusTransaction.setRollbackOnly();
    }

    private void append(List<MeaningChange> told) {
        MeaningPlace place = entities.find(MeaningPlace.class, MeaningPlace.ONLY);
        for (MeaningChange change : told) {
            change.number = ++place.events;
            entities.persist(change);
        }
        entities.flush();
        told.forEach(entities::detach);
    }

    private void append(Shown last) {
        entities.find(MeaningPlace.class, MeaningPlace.ONLY).publication = last.publication();
    }
}
