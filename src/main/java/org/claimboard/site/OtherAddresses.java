package org.claimboard.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Every address that no page has. Those of the APIs and of the server's own tools are left alone. */
@Path("/")
@PermitAll
public class OtherAddresses {

    @GET
    @Path("{path: (?!api(/|$)|v1alpha1(/|$)|q(/|$)|assets/).+}")
    public String none() {
        throw new NoSuchPage("such page");
    }
}
