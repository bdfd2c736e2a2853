package org.claimboard.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Pages of each kind of guard, for tests. */
@Path("/zz-guarded")
@Produces("text/html")
public class GuardedPages {

    /** What was posted last. */
    static final AtomicReference<String> POSTED = new AtomicReference<>("");

    private final SignedIn signedIn;

    GuardedPages(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @GET
    @RolesAllowed(Role.EDITOR_NAME)
    public String editors() {
        return signedIn.name() + " " + signedIn.displayName() + " " + signedIn.role();
    }

    @GET
    @Path("/reviewers")
    @RolesAllowed(Role.REVIEWER_NAME)
    public String reviewers() {
        return "reviewers";
    }

    /** Says nothing about who may call it. */
    @GET
    @Path("/open")
    public String unannotated() {
        return "open";
    }

    @POST
    @RolesAllowed(Role.EDITOR_NAME)
    public String post(@FormParam("text") @Nullable String text, @FormParam("tag") List<String> tags) {
        POSTED.set(text + " " + tags);
        return "posted";
    }

    @POST
    @Path("/multipart")
    @Consumes("multipart/form-data")
    @RolesAllowed(Role.EDITOR_NAME)
    public String multipart(@RestForm @Nullable String text) {
        POSTED.set(String.valueOf(text));
        return "posted";
    }
}
