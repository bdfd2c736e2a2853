package org.claimboard.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.sql.SQLException;

/** A page that nobody foresaw to fail. */
@PermitAll
@Path("/zz-failing")
public class FailingPage {

    /** As where the database cannot be reached, or its disk is full. */
    @GET
    @Path("/store")
    @Produces("text/html")
    public String failAsTheStore() {
        throw new IllegalStateException(new SQLException("this failure of the store is a test", "90031"));
    }

    @GET
    @Produces("text/html")
    public String fail() {
        throw new IllegalStateException("this failure is a test");
    }
}
