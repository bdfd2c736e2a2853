package org.claimboard.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.claimboard.account.Role;
import org.claimboard.account.See;
import org.claimboard.site.BadField;
import org.claimboard.workflow.Assignments;
import org.claimboard.workflow.bulk.BulkAct;
import org.claimboard.workflow.bulk.BulkJobs;
import org.jspecify.annotations.Nullable;

/** Whose work a record is. */
@Path("/desk" + Place.PATH + "/assignment")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class AssignmentResource {

    private final Desk desk;
    private final WorkList list;
    private final BulkOrders orders;
    private final Assignments assignments;

    AssignmentResource(Desk desk, WorkList list, BulkOrders orders, Assignments assignments) {
        this.desk = desk;
        this.list = list;
        this.orders = orders;
        this.assignments = assignments;
    }

    /** The address of the form, asked for by whoever switches the language on its answer. */
    @GET
    public Response form(@PathParam("kind") String kind, @PathParam("slug") String slug) {
        return See.other(desk.path(Place.at(kind, slug).path()));
    }

    @POST
    public Response assign(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @BeanParam BulkForm form,
            @FormParam("list") @Nullable String from) {
        Place place = Place.at(kind, slug);
        list.known(place);
        BulkOrders.Read read = orders.read(BulkAct.ASSIGNMENT, form.words());
        BulkJobs.Order order = read.order();
        if (order == null) {
            boolean day = read.fault() == BulkFault.BAD_DAY;
            throw new BadField(
                    day ? "due" : "assignee",
                    day ? form.words().due() : form.words().assignee(),
                    List.of());
        }
        String assignee = order.argument().isEmpty() ? null : order.argument();
        assignments.set(place.key(), assignee, order.dueOn(), desk.person());
        return See.other(desk.path(WayOn.along(
                Done.ASSIGNED.on(place.path()), WorkListAddress.parse(from).orElse(null), null)));
    }
}
