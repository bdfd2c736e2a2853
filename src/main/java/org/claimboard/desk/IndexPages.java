package org.claimboard.desk;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.claimboard.account.AuditEvent;
import org.claimboard.account.AuditLog;
import org.claimboard.account.Role;
import org.claimboard.account.See;
import org.claimboard.account.SignedIn;
import org.claimboard.ledger.RecordContents;
import org.claimboard.search.IndexKeeper;
import org.claimboard.search.Indexed;
import org.claimboard.site.NoSuchPage;
import org.claimboard.site.Visit;

/** The search indexes, and how to build them anew: for administrators. */
@Path("/indexes")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Transactional
public class IndexPages {

    private static final String NAME = "/{name: [a-z]{1,30}}";

    private final List<Indexed> indexes;
    private final RecordContents records;
    private final AuditLog audit;
    private final SignedIn signedIn;
    private final Visit visit;

    IndexPages(@All List<Indexed> indexes, RecordContents records, AuditLog audit, SignedIn signedIn, Visit visit) {
        this.indexes = indexes;
        this.records = records;
        this.audit = audit;
        this.signedIn = signedIn;
        this.visit = visit;
    }

    @GET
    public IndexesPage list() {
        long end = records.end().place();
        return new IndexesPage(indexes.stream()
                .map(Indexed::keeper)
                .map(keeper -> IndexView.of(keeper, end))
                .toList());
    }

    /** The address of the form, asked for by whoever switches the language on its answer. */
    @GET
    @Path(NAME)
    public Response show(@PathParam("name") String name) {
        return See.other(visit.base() + "/indexes");
    }

    /** Builds one anew in the background; the old one answers meanwhile. */
    @POST
    @Path(NAME)
    public Response rebuild(@PathParam("name") String name) {
        IndexKeeper keeper = indexes.stream()
                .map(Indexed::keeper)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("index " + name));
        if (keeper.rebuild()) {
            audit.append(AuditEvent.INDEX_REBUILT, signedIn.name(), "", name);
        }
        return See.other(visit.base() + "/indexes");
    }
}
