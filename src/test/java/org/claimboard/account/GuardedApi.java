package org.claimboard.account;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;

/** Resources of each kind of guard, for tests. */
@Path("/api/v1/zz-guarded")
@Produces("application/json")
public class GuardedApi {

    private final SignedIn signedIn;

    GuardedApi(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @GET
    @PermissionsAllowed(Scope.READ_DRAFTS_NAME)
    public Map<String, String> drafts() {
        return Map.of("name", signedIn.name());
    }

    @POST
    @PermissionsAllowed(Scope.WRITE_NAME)
    public Map<String, String> write() {
        return Map.of("name", signedIn.name());
    }

    @POST
    @Path("/publication")
    @PermissionsAllowed(
            value = {Scope.WRITE_NAME, Role.REVIEWER_NAME},
            inclusive = true)
    public Map<String, String> publish() {
        return Map.of("name", signedIn.name());
    }
}
