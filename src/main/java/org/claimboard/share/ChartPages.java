package org.claimboard.share;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.claimboard.dossier.ComparisonDossier;
import org.claimboard.ledger.AsOf;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.reading.ClaimPages;
import org.claimboard.reading.DashboardPages;
import org.claimboard.reading.Dated;
import org.claimboard.record.NewsroomDay;
import org.claimboard.record.RecordType;
import org.claimboard.site.AnswerCache;
import org.claimboard.site.ContentPolicy;
import org.claimboard.site.NoSuchPage;
import org.claimboard.site.Packed;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The chart of a comparison as a picture, in three sizes, light and dark. Each is drawn once for each state of the records,
 * and what is not asked for any more makes room.
 */
@Path("/")
@PermitAll
@Dated
public class ChartPages {

    private static final String COMPARISON = "/comparisons/{slug: [a-z0-9-]{1,120}}";

    private final Visit visit;
    private final AsOf asOf;
    private final RevisionStore revisions;
    private final ClaimPages claims;
    private final DashboardPages comparisons;
    private final Pictures pictures;
    private final AnswerCache answers;

    ChartPages(
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
    @Path(COMPARISON + ".png")
    public Response png(
            @PathParam("slug") String slug,
            @QueryParam("size") @Nullable String size,
            @QueryParam("theme") @Nullable String theme) {
        ChartStyle style = ChartStyle.of(size, theme);
        return answer(slug, style, "png", "image/png");
    }

    @GET
    @Path(COMPARISON + ".svg")
    public Response svg(
            @PathParam("slug") String slug,
            @QueryParam("size") @Nullable String size,
            @QueryParam("theme") @Nullable String theme) {
        ChartStyle style = ChartStyle.of(size, theme);
        return answer(slug, style, "svg", "image/svg+xml");
    }

    private Response answer(String slug, ChartStyle style, String end, String type) {
        if (!pictures.areDrawn()) {
            throw new NoSuchPage("picture " + visit.path());
        }
        long publication = asOf.isPast() ? asOf.lastPublication() : revisions.publications();
        String key = "chart " + publication + " " + visit.base() + " " + slug + " " + style + " " + end + " "
                + visit.origin();
        Packed kept = answers.find(key);
        if (kept == null) {
            Chart chart = chart(slug);
            kept = answers.keep(
                    key, end.equals("png") ? pictures.png(chart, style) : pictures.svg(chart, style, visit.language()));
        }
        return Response.ok(kept.plain(), type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + slug + "." + end + "\"")
                .header(ContentPolicy.RESOURCE_HEADER, "cross-origin")
                .build();
    }

    private Chart chart(String slug) {
        ComparisonDossier question = comparisons.comparison(slug);
        Map<String, Instant> shown = revisions.lastShown(RecordType.COMPARISON, List.of(slug));
        LocalDate day = NewsroomDay.of(shown.getOrDefault(slug, Instant.EPOCH));
        String address = visit.absolute("/comparisons/" + slug);
        return Charting.of(question, claims.newsroom(), day, address, visit.language());
    }
}
