package org.claimboard.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** A page that nobody foresaw to fail. */
@PermitAll
@Path("/zz-failing")
public class FailingPage {

    @GET
    @Produces("text/html")
    public String fail() {
        throw new IllegalStateException("this failure is a test");
    }
}
