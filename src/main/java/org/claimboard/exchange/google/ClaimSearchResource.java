package org.claimboard.exchange.google;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.claimboard.site.Addresses;

/** {@code claims.search}, about what is published now. It takes no key: what everyone may read needs none. */
@Path("/v1alpha1/claims:search")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ClaimSearchResource {

    private final ClaimSearch search;
    private final Addresses addresses;

    ClaimSearchResource(ClaimSearch search, Addresses addresses) {
        this.search = search;
        this.addresses = addresses;
    }

    @GET
    public FoundClaims search(@Context UriInfo uri) {
        return search.search(new GoogleParameters(uri), OurSite.of(addresses, uri));
    }
}
