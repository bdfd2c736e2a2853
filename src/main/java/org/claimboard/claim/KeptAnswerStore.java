package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The answers that may be asked for again. Whoever keeps one holds the ledger, so that no two have the same key. */
@ApplicationScoped
public class KeptAnswerStore implements PanacheRepository<KeptAnswer> {

    @Inject
    Clock clock;

    /** How long an answer is kept. */
    public static final Duration KEPT = Duration.ofHours(24);

    /** What was answered under the key. */
    public Optional<KeptAnswer> find(String account, String requestKey) {
        return find("account = ?1 and requestKey = ?2 and createdAt > ?3", account, requestKey, now().minus(KEPT))
                .firstResultOptional();
    }

    /** Keeps an answer, and lets go of those that have been kept long enough. */
    public void keep(KeptAnswer answer) {
        delete("createdAt <= ?1", now().minus(KEPT));
        answer.createdAt = now();
        persist(answer);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
