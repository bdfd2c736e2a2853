package org.claimboard.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimboard.account.Secret;

/** Each time that something was sent, and whom to answer. */
@ApplicationScoped
public class Sendings implements PanacheRepositoryBase<Sending, String> {

    Secret add(Report report, Letter letter, Instant now) {
        Secret key = Secret.random();
        Sending sending = new Sending();
        sending.keyHash = key.hash();
        sending.report = report;
        sending.sentAt = now;
        sending.name = letter.name();
        sending.email = letter.email();
        persist(sending);
        return key;
    }

    /** The report that the key opens; empty if it opens none. */
    public Optional<Report> opened(Secret key) {
        return find("from Sending s join fetch s.report where s.keyHash = ?1", key.hash())
                .firstResultOptional()
                .map(sending -> sending.report);
    }

    /** Those who said whom to answer, the first first. */
    public List<Sending> withContact(Report report, int limit) {
        return find("report = ?1 and (name is not null or email is not null) order by sentAt", report)
                .range(0, limit - 1)
                .list();
    }

    /**
     * Erases whom to answer.
     *
     * @param endedBefore of reports that had ended by then
     * @param sentBefore of whatever was sent before then, ended or not
     * @return of how many
     */
    @Transactional
    public int forget(Instant endedBefore, Instant sentBefore) {
        return update(
                "name = null, email = null where (name is not null or email is not null) and (sentAt < ?1"
                        + " or report.id in (select r.id from Report r where r.endedAt < ?2))",
                sentBefore,
                endedBefore);
    }
}
