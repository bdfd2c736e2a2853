package org.claimboard.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Map;
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
     * Keeps what the records' rows say from a publication on.
     *
     * @param idsByType their ids in the tables
     * @param publication the publication that brought them there
     */
    public void keep(Map<RecordType, List<Long>> idsByType, long publication) {
        entities.flush();
        idsByType.forEach((type, ids) -> keep(type, ids, publication));
    }

    private void keep(RecordType type, List<Long> ids, long publication) {
        for (int i = 0; i < ids.size(); i += CHUNK) {
            List<Long> chunk = ids.subList(i, Math.min(ids.size(), i + CHUNK));
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
