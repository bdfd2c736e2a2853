package org.claimboard.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.claimboard.account.AuditEvent;
import org.claimboard.account.AuditLog;
import org.claimboard.account.Role;
import org.claimboard.account.See;
import org.claimboard.editor.NamedRecords;
import org.claimboard.inbox.About;
import org.claimboard.inbox.End;
import org.claimboard.inbox.Inbox;
import org.claimboard.inbox.Report;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.NoSuchPage;
import org.jspecify.annotations.Nullable;

/** What readers sent: somebody looks at it, and ends it with an answer. */
@Path("/desk/reports")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Transactional
public class ReportDesk {

    /** What the path of a report begins with, without the language. */
    static final String PATH = "/desk/reports/";

    private static final String NUMBER = "/{number: [1-9][0-9]{0,17}}";
    private static final int ON_PAGE = 50;

    private final Desk desk;
    private final WorkLists work;
    private final Inbox inbox;
    private final ReportViews views;
    private final About about;
    private final AuditLog audit;
    private final NamedRecords named;

    ReportDesk(
            Desk desk,
            WorkLists work,
            Inbox inbox,
            ReportViews views,
            About about,
            AuditLog audit,
            NamedRecords named) {
        this.desk = desk;
        this.work = work;
        this.inbox = inbox;
        this.views = views;
        this.about = about;
        this.audit = audit;
        this.named = named;
    }

    /** What nobody has ended. */
    @GET
    public WorkSectionPage open(@QueryParam("page") @Nullable String page, @QueryParam("done") @Nullable String done) {
        int number = PageNumber.of(page);
        return new WorkSectionPage(
                work.page(Work.REPORTS, number, desk.name(), desk.language()), number, Done.of(done));
    }

    /** What was ended. */
    @GET
    @Path("/ended")
    public EndedReportsPage ended(@QueryParam("page") @Nullable String page) {
        int number = PageNumber.of(page);
        return views.ended(inbox.ended(number, ON_PAGE), number);
    }

    @GET
    @Path(NUMBER)
    public ReportDeskPage show(@PathParam("number") long number, @QueryParam("done") @Nullable String done) {
        return views.page(report(number), new EndForm(), List.of(), Done.of(done), desk.name(), desk.language());
    }

    /** The address of the form, asked for by whoever switches the language on its answer. */
    @GET
    @Path(NUMBER + "/{part: assignment|end}")
    public Response part(@PathParam("number") long number) {
        return See.other(desk.path(PATH + number));
    }

    @POST
    @Path(NUMBER + "/assignment")
    public Response take(@PathParam("number") long number) {
        Report report = report(number);
        if (!inbox.take(number, desk.name())) {
            return refused(report, new EndForm(), List.of(EndForm.Fault.ENDED));
        }
        audit.append(AuditEvent.REPORT_TAKEN, desk.name(), "", Long.toString(number));
        return See.other(desk.path(Done.REPORT_TAKEN.on(PATH + number)));
    }

    @POST
    @Path(NUMBER + "/end")
    public Response end(@PathParam("number") long number, @BeanParam EndForm form) {
        Report report = report(number);
        named.find(RecordType.CLAIM, form.claim()).ifPresent(head -> form.names(head.slug));
        List<EndForm.Fault> faults = form.faults(this::isShown, other -> goesOn(report, other));
        if (!faults.isEmpty()) {
            return refused(report, form, faults);
        }
        End end = form.end();
        if (!inbox.end(number, end, desk.name())) {
            return refused(report, form, List.of(EndForm.Fault.ENDED));
        }
        String how = end.outcome().word() + (end.claim() == null ? "" : " " + end.claim());
        audit.append(AuditEvent.REPORT_ENDED, desk.name(), "", number + " " + how);
        return See.other(desk.path(Done.REPORT_ENDED.on(PATH + number)));
    }

    private Report report(long number) {
        return Optional.ofNullable(inbox.findById(number)).orElseThrow(() -> new NoSuchPage("report " + number));
    }

    private Response refused(Report report, EndForm form, List<EndForm.Fault> faults) {
        int status = faults.contains(EndForm.Fault.ENDED) ? 409 : 422;
        return Response.status(status)
                .entity(views.page(report, form, faults, null, desk.name(), desk.language()))
                .build();
    }

    private boolean isShown(String slug) {
        return about.named(new RecordKey(RecordType.CLAIM, slug), desk.language()) != null;
    }

    /** Whether another could go on in the report's place: one that does not go on in the report's itself. */
    private boolean goesOn(Report report, long other) {
        Report found = inbox.findById(other);
        return found != null
                && !found.id.equals(report.id)
                && !inbox.last(found).id.equals(report.id);
    }
}
