package org.claimboard.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.claimboard.record.RecordType;

/**
 * Keeps what the tables said: each row of a record goes into the table of its versions with the publication from which
 * on and the one until which it was shown.
 */
@ApplicationScoped
public class PastStore {

    private static final int CHUNK = 500;

    private final EntityManager entities;

    PastStore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Keeps the rows of the records as they are now.
     *
     * @param type the kind of the records
     * @param ids their ids in the tables
     * @param publication the publication that brought them there
     */
    public void keep(RecordType type, Collection<Long> ids, long publication) {
        entities.flush();
        List<Long> all = new ArrayList<>(ids);
        for (int i = 0; i < all.size(); i += CHUNK) {
            List<Long> chunk = all.subList(i, Math.min(all.size(), i + CHUNK));
            RowsOfRecord.of(type).forEach(rows -> keep(rows, chunk, publication));
        }
    }

    private void keep(RowsOfRecord rows, List<Long> ids, long publication) {
        run(rows.end(), ids, publication);
        run(rows.begin(), ids, publication);
    }

    /** Everything was flushed before: looking through all entities again for each statement would take longest. */
    private void run(String statement, List<Long> ids, long publication) {
        entities.createNativeQuery(statement)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("publication", publication)
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
