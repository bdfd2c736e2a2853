package org.claimboard.claim;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Keeps the session of a reading transaction from looking for changes. Runs inside the transaction. */
@ReadOnly
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class ReadOnlyInterceptor {

    @Inject
    EntityManager entities;

    @AroundInvoke
    Object read(InvocationContext reading) throws Exception {
        Session session = entities.unwrap(Session.class);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.setDefaultReadOnly(true);
        return reading.proceed();
    }
}
