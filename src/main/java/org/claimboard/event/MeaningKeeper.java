package org.claimboard.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

/**
 * Keeps the changes in meaning true to the ledger: takes what came to readers next, appends what it changed, and writes
 * down the new place, all in one transaction that holds the place. So each publication is told of exactly once, in order,
 * whichever process publishes, and after a crash the next one goes on where the last one was.
 */
@ApplicationScoped
class MeaningKeeper {

    /** An import of tens of thousands of claims is one moment. */
    private static final int SECONDS_AT_MOST = 3600;

    private final EntityManager entities;
    private final MeaningChanges changes;
    private final Publications publications;
    private final Deriver deriver;

    MeaningKeeper(EntityManager entities, MeaningChanges changes, Publications publications, Deriver deriver) {
        this.entities = entities;
        this.changes = changes;
        this.publications = publications;
        this.deriver = deriver;
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
        return QuarkusTransaction.requiringNew().timeout(SECONDS_AT_MOST).call(() -> {
            MeaningPlace place = entities.find(MeaningPlace.class, MeaningPlace.ONLY, LockModeType.PESSIMISTIC_WRITE);
            List<Shown> together = publications.nextTogether(place.publication);
            if (together.isEmpty()) {
                return false;
            }
            deriver.derive(together, this::append);
            append(together.get(together.size() - 1));
            return true;
        });
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
