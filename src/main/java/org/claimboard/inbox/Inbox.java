package org.claimboard.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.claimboard.account.Secret;
import org.claimboard.record.Page;
import org.claimboard.record.RecordKey;
import org.hibernate.exception.ConstraintViolationException;

/** The reports of readers. Lists are read page by page, from page 1. */
@ApplicationScoped
public class Inbox implements PanacheRepositoryBase<Report, Long> {

    /** Two who send the same for the first time at one moment: the second joins the first. */
    private static final int ATTEMPTS = 5;

    @Inject
    Clock clock;

    @Inject
    Sendings sendings;

    /** Keeps what was sent, by itself or with what says the same; returns what opens its page, which is kept nowhere. */
    public Secret receive(Letter letter) {
        for (int attempt = 1; true; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> file(letter));
            } catch (ConstraintViolationException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private Secret file(Letter letter) {
        boolean known = update("times = times + 1 where digest = ?1", letter.digest()) == 1;
        Report report = known ? find("digest", letter.digest()).singleResult() : begin(letter);
        return sendings.add(report, letter, now());
    }

    private Report begin(Letter letter) {
        RecordKey about = letter.about();
        Report report = new Report();
        report.kind = letter.kind();
        report.recordType = about == null ? null : about.type();
        report.slug = about == null ? null : about.slug();
        report.said = letter.said();
        report.seenAt = letter.seenAt();
        report.language = letter.language();
        report.digest = letter.digest();
        report.receivedAt = now();
        report.times = 1;
        persistAndFlush(report);
        return report;
    }

    /** What nobody has ended, the longest waiting first. */
    public Page<Report, Integer> open(int page, int limit) {
        return page("endedAt is null", "id", page, limit);
    }

    /** What was ended, the newest end first. */
    public Page<Report, Integer> ended(int page, int limit) {
        return page("endedAt is not null", "endedAt desc, id desc", page, limit);
    }

    private Page<Report, Integer> page(String which, String order, int page, int limit) {
        List<Report> found = find(which + " order by " + order)
                .range((page - 1) * limit, page * limit)
                .list();
        return Page.cut(found, limit, count(which), report -> page + 1);
    }

    /** Others about the same record, the newest first. */
    public List<Report> others(Report report, int limit) {
        return report.about() == null
                ? List.of()
                : find(
                                "recordType = ?1 and slug = ?2 and id <> ?3 order by id desc",
                                report.recordType,
                                report.slug,
                                report.id)
                        .range(0, limit - 1)
                        .list();
    }

    /** Somebody looks at it; whether it is open. Whoever took it before looks at it no more. */
    @Transactional
    public boolean take(long number, String by) {
        return update("takenBy = ?1, takenAt = ?2 where id = ?3 and endedAt is null", by, now(), number) == 1;
    }

    /** Ends it; whether nobody had ended it before. */
    @Transactional
    public boolean end(long number, End end, String by) {
        return update(
                        "outcome = ?1, answer = ?2, claimSlug = ?3, mergedWith = ?4, endedBy = ?5, endedAt = ?6,"
                                + " digest = null where id = ?7 and endedAt is null",
                        end.outcome(),
                        end.answer(),
                        end.claim(),
                        end.with(),
                        by,
                        now(),
                        number)
                == 1;
    }

    /** The report that goes on in its place, and that in its place, as far as one leads to another; else itself. */
    public Report last(Report report) {
        Report last = report;
        for (int step = 0; step < ATTEMPTS && last.mergedWith != null; step++) {
            last = Optional.ofNullable(findById(last.mergedWith)).orElse(last);
        }
        return last;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
