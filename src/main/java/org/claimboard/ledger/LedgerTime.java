package org.claimboard.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Which moment the next entry of the ledger gets, and whether it gets any. */
@ApplicationScoped
public class LedgerTime {

    private static final Logger LOG = Logger.getLogger(LedgerTime.class);

    private final EntityManager entities;
    private SteadyClock clock;

    LedgerTime(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = new SteadyClock(clock);
    }

    /** For tests, which need days of their own. */
    void set(SteadyClock other) {
        clock = other;
    }

    /** Now, or just after the last entry where the clock was set back a little. */
    Instant next(Ledger ledger) {
        Instant now = clock.now();
        Optional<String> doubt = doubt(ledger, now);
        if (doubt.isPresent()) {
            LOG.errorf("Nothing is recorded: %s", doubt.get());
            throw new ClockDoubtful(doubt.get());
        }
        Instant last = ledger.lastRecordedAt;
        return now.isAfter(last) || SteadyClock.gap(last, now).isPresent() ? now : last.plus(1, ChronoUnit.MICROS);
    }

    /** Why nothing is recorded, and how to go on, in English; empty if everything is. Wants a transaction. */
    public Optional<String> doubt() {
        return doubt(entities.find(Ledger.class, Ledger.ONLY), clock.now());
    }

    /** Whether the clock of this machine left its way; then other machines may do better. */
    public Optional<String> jump() {
        return clock.jump();
    }

    private Optional<String> doubt(@Nullable Ledger ledger, Instant now) {
        Optional<String> jump = clock.jump();
        if (jump.isPresent() || ledger == null) {
            return jump;
        }
        return SteadyClock.gap(ledger.lastRecordedAt, now).filter(why -> !isAccepted(ledger.revisions));
    }

    private boolean isAccepted(long place) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement("select 1 from clock_step where place = ?")) {
                query.setLong(1, place);
                try (ResultSet row = query.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    /**
     * From here on the clock counts as right, whatever the ledger was written with.
     *
     * @return what is wrong with the clock; empty if nothing is, and nothing was done
     */
    @Transactional
    public Optional<String> accept() {
        Ledger ledger = entities.find(Ledger.class, Ledger.ONLY, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.now();
        Optional<String> gap = SteadyClock.gap(ledger.lastRecordedAt, now).filter(why -> !isAccepted(ledger.revisions));
        if (gap.isPresent()) {
            entities.createNativeQuery("insert into clock_step (place, publications, accepted_at) values (?1, ?2, ?3)")
                    .setParameter(1, ledger.revisions)
                    .setParameter(2, ledger.publications)
                    .setParameter(3, now.atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
        return gap;
    }

    /** How many publications there had been at a moment by those who said that the clock was right; if anybody did. */
    OptionalLong publicationsAccepted(Instant moment) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("select max(publications) from clock_step where accepted_at <= ?")) {
                query.setObject(1, moment.atOffset(ZoneOffset.UTC));
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    Long found = row.getObject(1, Long.class);
                    return found == null ? OptionalLong.empty() : OptionalLong.of(found);
                }
            }
        });
    }
}
