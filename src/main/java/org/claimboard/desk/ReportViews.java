package org.claimboard.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.claimboard.account.Moment;
import org.claimboard.editor.Picker;
import org.claimboard.inbox.About;
import org.claimboard.inbox.Inbox;
import org.claimboard.inbox.Outcome;
import org.claimboard.inbox.Report;
import org.claimboard.inbox.Sendings;
import org.claimboard.record.Page;
import org.claimboard.record.PlainText;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** Assembles what the desk sees of what readers sent. */
@ApplicationScoped
class ReportViews {

    private static final int MOST = 20;
    private static final int LONGEST_SAID = 200;

    private final Inbox inbox;
    private final Sendings sendings;
    private final About about;
    private final Picker picker;

    ReportViews(Inbox inbox, Sendings sendings, About about, Picker picker) {
        this.inbox = inbox;
        this.sendings = sendings;
        this.about = about;
        this.picker = picker;
    }

    ReportDeskPage page(
            Report report,
            EndForm form,
            List<EndForm.Fault> faults,
            @Nullable Done done,
            String person,
            Language reader) {
        RecordKey record = report.about();
        String claim = report.claimSlug;
        return new ReportDeskPage(
                Work.REPORTS,
                ReportDesk.PATH + report.id,
                report,
                record == null ? null : about.named(record, reader),
                Moment.of(report.receivedAt),
                Moment.orNull(report.takenAt),
                Moment.orNull(report.endedAt),
                claim == null ? null : about.named(new RecordKey(RecordType.CLAIM, claim), reader),
                sendings.withContact(report, MOST),
                lines(inbox.others(report, MOST)),
                form,
                List.of(Outcome.values()),
                new EndFaults(faults),
                picker.lists(Set.of(RecordType.CLAIM), person, reader),
                done);
    }

    EndedReportsPage ended(Page<Report, Integer> page, int number) {
        return new EndedReportsPage(lines(page.items()), page.total(), number, page.next());
    }

    private static List<ReportLine> lines(List<Report> reports) {
        return reports.stream()
                .map(report -> new ReportLine(
                        report, PlainText.line(report.said, LONGEST_SAID), Moment.orNull(report.endedAt)))
                .toList();
    }
}
