package org.claimboard.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Reads what readers saw at a publication, outside of any request. What was seen then never changes. */
@ApplicationScoped
public class PastReader {

    private final EntityManager entities;
    private final PastSchema past;

    PastReader(EntityManager entities, PastSchema past) {
        this.entities = entities;
        this.past = past;
    }

    /** Does the reading in a transaction of its own, in which the tables are as they were. */
    public <T> T at(long publication, Supplier<T> reading) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Session session = entities.unwrap(Session.class);
            session.setHibernateFlushMode(FlushMode.MANUAL);
            session.setDefaultReadOnly(true);
            past.enter(session, publication);
            try {
                return reading.get();
            } finally {
                past.leave(session);
            }
        });
    }
}
