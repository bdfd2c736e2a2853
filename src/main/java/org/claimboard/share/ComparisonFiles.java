package org.claimboard.share;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.claimboard.api.ComparisonRepresentation;
import org.claimboard.api.Representations;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.reading.Dated;
import org.claimboard.site.ContentPolicy;
import org.claimboard.site.NoSuchPage;
import org.jspecify.annotations.Nullable;

/** One contested question as a file: its positions as a table, and all of it as the API shows it. */
@Path("/")
@PermitAll
@Dated
public class ComparisonFiles {

    private static final String COMPARISON = "/comparisons/{slug: [a-z0-9-]{1,120}}";

    private final ComparisonStore comparisons;
    private final Representations representations;
    private final PublishedRecords records;

    ComparisonFiles(ComparisonStore comparisons, Representations representations, PublishedRecords records) {
        this.comparisons = comparisons;
        this.representations = representations;
        this.records = records;
    }

    @GET
    @Path(COMPARISON + ".csv")
    @ReadOnly
    public Response csv(@PathParam("slug") String slug, @QueryParam("bom") @Nullable String bom) throws IOException {
        boolean marked = ByteOrderMark.isWanted(bom);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        if (marked) {
            ByteOrderMark.write(file);
        }
        CsvFile.write(FigureTables.POSITIONS.holding(PositionRow.of(comparison(slug))), records, file);
        return answer(file.toByteArray(), "text/csv;charset=UTF-8;header=present", slug + ".csv");
    }

    @GET
    @Path(COMPARISON + ".json")
    @ReadOnly
    public Response json(@PathParam("slug") String slug) throws IOException {
        byte[] file = Representations.writer().writeValueAsBytes(comparison(slug));
        return answer(file, MediaType.APPLICATION_JSON, slug + ".json");
    }

    private ComparisonRepresentation comparison(String slug) {
        return comparisons
                .withPositions(slug)
                .map(found -> representations.comparisons(List.of(found)).get(0))
                .orElseThrow(() -> new NoSuchPage("comparison " + slug));
    }

    private static Response answer(byte[] file, String type, String name) {
        return Response.ok(file, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(ContentPolicy.RESOURCE_HEADER, "cross-origin")
                .build();
    }
}
