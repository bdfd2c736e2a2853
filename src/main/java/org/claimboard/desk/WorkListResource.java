package org.claimboard.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import org.claimboard.account.Role;

/** Records at the desk, narrowed and sorted as the address says. */
@Path(WorkListAddress.PATH)
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class WorkListResource {

    private final WorkListPages pages;

    WorkListResource(WorkListPages pages) {
        this.pages = pages;
    }

    @GET
    public WorkListPage show(@Context UriInfo uri) {
        MultivaluedMap<String, String> asked = uri.getQueryParameters();
        Map<String, String> words = new HashMap<>();
        asked.keySet().forEach(name -> words.put(name, asked.getFirst(name)));
        return pages.page(WorkListAddress.of(words), PageNumber.of(asked.getFirst("page")), null);
    }
}
