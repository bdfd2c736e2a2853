package org.claimboard.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.claimboard.account.Moment;
import org.claimboard.account.Secret;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.reading.Text;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** Assembles what senders see of their report. Whom to answer is not among it. */
@ApplicationScoped
class StatusPages {

    private final Inbox inbox;
    private final Sendings sendings;
    private final About about;

    StatusPages(Inbox inbox, Sendings sendings, About about) {
        this.inbox = inbox;
        this.sendings = sendings;
        this.about = about;
    }

    /** The page that the key opens; empty if it opens none. */
    @ReadOnly
    Optional<StatusPage> of(Secret key, Language reader) {
        return sendings.opened(key).map(report -> page(report, reader));
    }

    private StatusPage page(Report report, Language reader) {
        Report last = inbox.last(report);
        RecordKey record = report.about();
        @Nullable String claim = last.claimSlug == null ? report.claimSlug : last.claimSlug;
        @Nullable String answer = report.answer == null ? last.answer : report.answer;
        return new StatusPage(
                report,
                record == null ? null : about.named(record, reader),
                Moment.of(report.receivedAt),
                state(report, last),
                last == report ? null : last.id,
                Moment.orNull(last.isOpen() ? last.takenAt : last.endedAt),
                claim == null ? null : about.named(new RecordKey(RecordType.CLAIM, claim), reader),
                answer == null ? null : new Text(answer, report.language));
    }

    private static StatusPage.State state(Report report, Report last) {
        @Nullable Outcome outcome = last.outcome == null ? report.outcome : last.outcome;
        if (outcome == null || (last != report && last.isOpen())) {
            return last.takenBy == null ? StatusPage.State.RECEIVED : StatusPage.State.TAKEN;
        }
        return StatusPage.State.valueOf(outcome.name());
    }
}
