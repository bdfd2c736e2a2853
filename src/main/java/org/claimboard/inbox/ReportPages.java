package org.claimboard.inbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.claimboard.account.Allowance;
import org.claimboard.account.RateLimits;
import org.claimboard.account.RemoteAddress;
import org.claimboard.account.Secret;
import org.claimboard.account.See;
import org.claimboard.site.NoSuchPage;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** Readers report an error, ask for a check, and see what became of it. They need no account. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ReportPages {

    static final String REPORT = "/report";
    static final String ASK = "/ask";

    private static final String STATUS = "/reports/";
    private static final String NOT_KEPT = "no-store";

    private final Visit visit;
    private final About about;
    private final Inbox inbox;
    private final StatusPages statuses;
    private final RateLimits limits;
    private final RemoteAddress address;
    private final ContactKeeper contacts;

    ReportPages(
            Visit visit,
            About about,
            Inbox inbox,
            StatusPages statuses,
            RateLimits limits,
            RemoteAddress address,
            ContactKeeper contacts) {
        this.visit = visit;
        this.about = about;
        this.inbox = inbox;
        this.statuses = statuses;
        this.limits = limits;
        this.address = address;
        this.contacts = contacts;
    }

    @GET
    @Path(REPORT)
    public Response report(@BeanParam ReportForm form) {
        return asked(ReportKind.ERROR, form);
    }

    @GET
    @Path(ASK)
    public Response ask(@BeanParam ReportForm form) {
        return asked(ReportKind.QUESTION, form);
    }

    @POST
    @Path(REPORT)
    public Response sendReport(@BeanParam ReportForm form) {
        return sent(ReportKind.ERROR, form);
    }

    @POST
    @Path(ASK)
    public Response sendQuestion(@BeanParam ReportForm form) {
        return sent(ReportKind.QUESTION, form);
    }

    @GET
    @Path(STATUS + "{key: " + Secret.PATTERN + "}")
    public Response status(@PathParam("key") String key) {
        return Response.ok(statuses.of(new Secret(key), visit.language()).orElseThrow(() -> new NoSuchPage("report")))
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private Response asked(ReportKind kind, ReportForm form) {
        return answer(200, page(kind, about.of(form.about(), visit.language()), form, ReportFaults.NONE));
    }

    private Response sent(ReportKind kind, ReportForm form) {
        Allowance allowance = limits.ofReport(address.counted());
        if (!allowance.granted()) {
            return refused(kind, form, allowance);
        }
        About.@Nullable Named record = about.of(form.about(), visit.language());
        ReportFaults faults = form.faults();
        if (!faults.list().isEmpty()) {
            return answer(422, page(kind, record, form, faults));
        }
        Secret key = inbox.receive(form.letter(
                kind, record == null ? null : record.key(), visit.language().tag()));
        return See.other(visit.base() + STATUS + key.text());
    }

    private ReportPage page(ReportKind kind, About.@Nullable Named record, ReportForm form, ReportFaults faults) {
        boolean question = kind == ReportKind.QUESTION;
        return new ReportPage(
                question, path(kind), record, form, faults, Report.LONGEST, contacts.days(), contacts.mostDays());
    }

    private static Response answer(int status, ReportPage page) {
        return Response.status(status)
                .entity(page)
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .build();
    }

    private static String path(ReportKind kind) {
        return kind == ReportKind.QUESTION ? ASK : REPORT;
    }

    private static Response refused(ReportKind kind, ReportForm form, Allowance allowance) {
        boolean question = kind == ReportKind.QUESTION;
        return Response.status(429)
                .entity(new TooManyPage(question, path(kind), form, allowance.seconds() / 60 + 1))
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .header(HttpHeaders.RETRY_AFTER, allowance.seconds())
                .build();
    }
}
