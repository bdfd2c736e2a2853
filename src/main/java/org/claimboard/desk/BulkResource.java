package org.claimboard.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimboard.account.Role;
import org.claimboard.account.See;
import org.claimboard.record.RecordKey;
import org.claimboard.workflow.bulk.BulkAct;
import org.claimboard.workflow.bulk.BulkJob;
import org.claimboard.workflow.bulk.BulkJobs;
import org.jspecify.annotations.Nullable;

/** Acts on many records: chosen from a list, looked at, begun, and followed to their end. */
@Path(BulkResource.PATH)
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class BulkResource {

    static final String PATH = "/desk/bulk";

    private static final String ONE = "/{id: [0-9]{1,18}}";

    /** Seconds after which a browser looks again how far a job is. */
    private static final int REFRESH = 2;

    private final Desk desk;
    private final WorkList list;
    private final WorkListPages lists;
    private final BulkPages pages;
    private final BulkOrders orders;
    private final BulkJobs jobs;

    BulkResource(Desk desk, WorkList list, WorkListPages lists, BulkPages pages, BulkOrders orders, BulkJobs jobs) {
        this.desk = desk;
        this.list = list;
        this.lists = lists;
        this.pages = pages;
        this.orders = orders;
        this.jobs = jobs;
    }

    @GET
    public BulkJobsPage newest() {
        return pages.newest();
    }

    /**
     * Chooses the records for an act. Nothing is done with them yet.
     *
     * @param all whether all that match are meant, whatever was ticked
     */
    @POST
    public Response choose(
            @FormParam("act") @Nullable String act,
            @FormParam("record") @Nullable List<String> ticked,
            @FormParam("all") @Nullable String all,
            @FormParam("list") @Nullable String from) {
        WorkListAddress address = WorkListAddress.parse(from).orElse(WorkListAddress.FIRST);
        Optional<BulkAct> wanted = BulkAct.of(act).filter(lists.acts()::contains);
        if (wanted.isEmpty()) {
            return refused(address, BulkFault.NO_ACT);
        }
        boolean everything = all != null;
        List<BulkJobs.Chosen> chosen = everything ? everything(address) : list.chosen(keys(ticked));
        if (chosen.isEmpty()) {
            return refused(address, everything ? BulkFault.NOTHING_MATCHES : BulkFault.NOTHING_CHOSEN);
        }
        long matching = everything ? list.count(address, desk.name()) : chosen.size();
        long id = jobs.choose(wanted.get(), chosen, matching, address.query(), desk.name());
        return See.other(desk.path(PATH + "/" + id));
    }

    private List<BulkJobs.Chosen> everything(WorkListAddress address) {
        return list.all(address, desk.name(), desk.language()).stream()
                .map(row -> new BulkJobs.Chosen(row.key(), row.number()))
                .toList();
    }

    private static List<RecordKey> keys(@Nullable List<String> ticked) {
        List<RecordKey> keys = new ArrayList<>();
        for (String word : ticked == null ? List.<String>of() : ticked) {
            try {
                keys.add(RecordKey.parse(word));
            } catch (IllegalArgumentException e) {
                // No form of ours says so.
            }
            if (keys.size() == BulkJobs.MOST) {
                break;
            }
        }
        return keys;
    }

    private Response refused(WorkListAddress address, BulkFault fault) {
        return Response.status(422).entity(lists.page(address, 1, fault)).build();
    }

    @GET
    @Path(ONE)
    public Response show(
            @PathParam("id") long id,
            @QueryParam("page") @Nullable String page,
            @QueryParam("only") @Nullable String only) {
        BulkPages.Part part = new BulkPages.Part(PageNumber.of(page), "refused".equals(only));
        BulkPage shown = pages.page(id, part, desk.person(), desk.language(), BulkForm.Words.NONE, null);
        Response.ResponseBuilder response = Response.ok(shown);
        if (shown.job().isRunning() && part.page() == 1) {
            response.header("Refresh", REFRESH);
        }
        return response.build();
    }

    /** The addresses of the forms, asked for by whoever switches the language on their answers. */
    @GET
    @Path(ONE + "/{step: run|end}")
    public Response form(@PathParam("id") long id) {
        return See.other(desk.path(PATH + "/" + id));
    }

    /** Begins it. */
    @POST
    @Path(ONE + "/run")
    public Response run(@PathParam("id") long id, @BeanParam BulkForm form) {
        BulkJob job = pages.job(id);
        BulkForm.Words typed = form.words();
        BulkOrders.Read read = orders.read(job.act, typed);
        BulkJobs.Order order = read.order();
        if (order == null) {
            return refused(id, typed, read.fault());
        }
        return jobs.begin(id, desk.name(), order)
                ? See.other(desk.path(PATH + "/" + id))
                : refused(id, typed, BulkFault.BEGUN);
    }

    private Response refused(long id, BulkForm.Words typed, @Nullable BulkFault fault) {
        BulkPage page = pages.page(id, BulkPages.Part.FIRST, desk.person(), desk.language(), typed, fault);
        return Response.status(fault == BulkFault.BEGUN ? 409 : 422)
                .entity(page)
                .build();
    }

    /** Ends it before its end. */
    @POST
    @Path(ONE + "/end")
    public Response end(@PathParam("id") long id) {
        pages.job(id);
        jobs.stop(id, desk.name());
        return See.other(desk.path(PATH + "/" + id));
    }
}
