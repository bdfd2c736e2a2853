package org.claimboard.share;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.claimboard.reading.ClaimPages;
import org.claimboard.reading.DashboardPages;
import org.claimboard.reading.Dated;

/** The addresses of what other sites show in frames. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Dated
@Framed
public class CardPages {

    private static final String SLUG = "/{slug: [a-z0-9-]{1,120}}";

    private final ClaimPages claims;
    private final DashboardPages comparisons;

    CardPages(ClaimPages claims, DashboardPages comparisons) {
        this.claims = claims;
        this.comparisons = comparisons;
    }

    @GET
    @Path("/claims" + SLUG + Card.SEGMENT)
    public ClaimCard claim(@PathParam("slug") String slug) {
        return ClaimCard.of(claims.dossier(slug));
    }

    @GET
    @Path("/comparisons" + SLUG + Card.SEGMENT)
    public ComparisonCard comparison(@PathParam("slug") String slug) {
        return ComparisonCard.of(comparisons.comparison(slug));
    }

    @GET
    @Path("/comparisons" + SLUG + Card.CHART)
    public ChartCard chart(@PathParam("slug") String slug) {
        return new ChartCard(comparisons.comparison(slug));
    }
}
