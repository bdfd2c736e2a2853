package org.claimboard.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What happened to accounts, who did it, when and from where. */
@ApplicationScoped
public class AuditLog implements PanacheRepository<AuditEntry> {

    private static final int LONGEST_DETAIL = 500;

    private final RemoteAddress address;
    private final Clock clock;

    AuditLog(RemoteAddress address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    /** Appends to the log, in the transaction of what happened where there is one. */
    @Transactional
    public void append(AuditEvent event, String actor, String subject, String detail) {
        AuditEntry entry = new AuditEntry();
        entry.happenedAt = Now.by(clock);
        entry.event = event;
        entry.actor = actor;
        entry.subject = subject;
        entry.address = address.network();
        entry.detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
        persist(entry);
    }

    /** The newest entries before one, newest first; one more than asked for if there are more. */
    List<AuditEntry> before(long id, int limit) {
        return find("id < ?1 order by id desc", id).range(0, limit).list();
    }
}
