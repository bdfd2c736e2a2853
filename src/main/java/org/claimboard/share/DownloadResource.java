package org.claimboard.share;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.claimboard.account.Downloads;
import org.claimboard.api.Representations;
import org.claimboard.exchange.claimreview.ClaimReviews;
import org.claimboard.exchange.claimreview.ReviewPlace;
import org.claimboard.reading.Dated;
import org.claimboard.site.BadField;
import org.claimboard.site.NoSuchPage;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** The files, written while they are sent. */
@Path("/data")
@PermitAll
@Dated
public class DownloadResource {

    private final Visit visit;
    private final PublishedRecords records;
    private final ClaimReviews reviews;
    private final ObjectMapper json;
    private final Downloads downloads;
    private final CurrentVertxRequest current;

    DownloadResource(
            Visit visit,
            PublishedRecords records,
            ClaimReviews reviews,
            ObjectMapper json,
            Downloads downloads,
            CurrentVertxRequest current) {
        this.visit = visit;
        this.records = records;
        this.reviews = reviews;
        this.json = json;
        this.downloads = downloads;
        this.current = current;
    }

    @GET
    @Path("/{table: [a-z]{1,20}}.csv")
    public Response csv(@PathParam("table") String name, @QueryParam("bom") @Nullable String bom) {
        Table<?> table = table(name);
        boolean marked = ByteOrderMark.isWanted(bom);
        return file(name + ".csv", "text/csv;charset=UTF-8;header=present", out -> {
            if (marked) {
                ByteOrderMark.write(out);
            }
            CsvFile.write(table, records, out);
        });
    }

    @GET
    @Path("/{table: [a-z]{1,20}}.ndjson")
    public Response lines(@PathParam("table") String name) {
        Table<?> table = table(name);
        return file(
                name + ".ndjson",
                "application/x-ndjson;charset=UTF-8",
                out -> JsonLines.write(table, records, Representations.writer(), out));
    }

    /** All reviews in the language of the visit, or those of claims that changed since. */
    @GET
    @Path("/reviews.json")
    public Response reviews(@QueryParam("since") @Nullable String since) {
        ReviewPlace place = new ReviewPlace(visit.origin(), visit.language().tag());
        Batches.Reviewing reviewing = new Batches.Reviewing(place, instant(since));
        return file(
                "reviews.json",
                ReviewFeed.MEDIA_TYPE,
                out -> ReviewFeed.write(records, reviewing, reviews.newsroom(), json, out));
    }

    @GET
    @Path("/claimboard.zip")
    public Response archive() {
        String page = visit.absolute("/data");
        return file(
                "claimboard.zip",
                "application/zip",
                out -> DataPackage.write(records, reviews.newsroom(), page, json, out));
    }

    private static Table<?> table(String name) {
        return Tables.named(name).orElseThrow(() -> new NoSuchPage("table " + name));
    }

    private static @Nullable Instant instant(@Nullable String since) {
        if (since == null || since.isBlank()) {
            return null;
        }
        try {
            return Instant.parse(since.strip());
        } catch (DateTimeException e) {
            throw new BadField("since", since, List.of());
        }
    }

    private Response file(String name, String type, StreamingOutput content) {
        downloads.begin(current.getCurrent());
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
