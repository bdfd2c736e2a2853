package org.claimboard.exchange.google;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code claims.imageSearch}, which no client of the contract's revision knows: we keep no pictures of claims. */
@Path("/v1alpha1/claims:imageSearch")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ImageSearchResource {

    @GET
    public FoundClaims search() {
        throw GoogleFailure.of(501, "Images are not searched here: there are none on file.");
    }
}
