package org.claimboard.ledger;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/**
 * Keeps the session of a reading transaction from looking for changes, and turns it to the past where the request asks
 * for that. Runs inside the transaction.
 */
@ReadOnly
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class ReadOnlyInterceptor {

    @Inject
    EntityManager entities;

    @Inject
    AsOf asOf;

    @Inject
    PastSchema past;

    @AroundInvoke
    Object read(InvocationContext reading) throws Exception {
        Session session = entities.unwrap(Session.class);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.setDefaultReadOnly(true);
        if (!isPast() || !asOf.enter()) {
            return reading.proceed();
        }
        past.enter(session, asOf.publication());
        try {
            return reading.proceed();
        } finally {
            past.leave(session);
            asOf.leave();
        }
    }

    private boolean isPast() {
        return Arc.container().requestContext().isActive() && asOf.isPast();
    }
}
