package org.claimboard.share;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.claimboard.dossier.ComparisonDossier;
import org.claimboard.dossier.Dossier;
import org.claimboard.ledger.AsOf;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.reading.ClaimPages;
import org.claimboard.reading.DashboardPages;
import org.claimboard.reading.Dated;
import org.claimboard.site.AnswerCache;
import org.claimboard.site.ContentPolicy;
import org.claimboard.site.NoSuchPage;
import org.claimboard.site.Packed;
import org.claimboard.site.Visit;

/** The addresses of the pictures by which other sites announce a page. Each can be had as of any moment. */
@Path("/")
@PermitAll
@Dated
public class PicturePages {

    /** What its address adds to that of the page. */
    static final String SEGMENT = "/picture.png";

    private static final String SLUG = "/{slug: [a-z0-9-]{1,120}}";
    private static final String PNG = "image/png";

    private final Visit visit;
    private final AsOf asOf;
    private final RevisionStore revisions;
    private final ClaimPages claims;
    private final DashboardPages comparisons;
    private final Pictures pictures;
    private final AnswerCache answers;

    PicturePages(
            Visit visit,
            AsOf asOf,
            RevisionStore revisions,
            ClaimPages claims,
            DashboardPages comparisons,
            Pictures pictures,
            AnswerCache answers) {
        this.visit = visit;
        this.asOf = asOf;
        this.revisions = revisions;
        this.claims = claims;
        this.comparisons = comparisons;
        this.pictures = pictures;
        this.answers = answers;
    }

    @GET
    @Path("/claims" + SLUG + SEGMENT)
    public Response claim(@PathParam("slug") String slug) {
        return answer(() -> {
            Dossier dossier = claims.dossier(slug);
            ComparisonDossier question = dossier.comparisons().stream()
                    .findFirst()
                    .map(first -> question(first.slug))
                    .orElse(null);
            return Announcement.of(dossier, question, claims.newsroom(), visit.language());
        });
    }

    @GET
    @Path("/comparisons" + SLUG + SEGMENT)
    public Response comparison(@PathParam("slug") String slug) {
        return answer(() -> Announcement.of(question(slug), claims.newsroom(), visit.language()));
    }

    private ComparisonDossier question(String slug) {
        return comparisons.comparison(slug);
    }

    /** As it was drawn before, if nothing was published since. */
    private Response answer(Supplier<Picture> picture) {
        if (!pictures.areDrawn()) {
            throw new NoSuchPage("picture " + visit.path());
        }
        long publication = asOf.isPast() ? asOf.lastPublication() : revisions.publications();
        String key = "picture " + publication + " " + visit.base() + visit.path();
        Packed png = answers.find(key);
        if (png == null) {
            png = answers.keep(key, pictures.png(picture.get()));
        }
        return Response.ok(png.plain(), PNG)
                .header(ContentPolicy.RESOURCE_HEADER, "cross-origin")
                .build();
    }
}
