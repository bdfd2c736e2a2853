package org.claimboard.api;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.claimboard.account.Scope;
import org.claimboard.arrival.ImportRemark;
import org.claimboard.arrival.ImportWorker;
import org.claimboard.arrival.ReviewImport;
import org.claimboard.arrival.ReviewImportStore;
import org.claimboard.arrival.ReviewImports;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Other people's reviews. It is about what is in hand now, so it does not look back. */
@Path(ReviewImportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Whole sets of claim files at once.")
public class ReviewImportResource {

    static final String PATH = Links.ROOT + "/imports/claimreviews";

    private static final Set<String> FIELDS = Fields.of(RemarkRepresentation.class);
    private static final int LONGEST_NAME = 300;

    private final ReviewImports imports;
    private final ReviewImportStore store;
    private final ImportWorker worker;
    private final Writer writer;

    ReviewImportResource(ReviewImports imports, ReviewImportStore store, ImportWorker worker, Writer writer) {
        this.imports = imports;
        this.store = store;
        this.worker = worker;
        this.writer = writer;
    }

    @POST
    @Consumes({"application/ld+json", "application/x-ndjson", MediaType.APPLICATION_JSON})
    @PermissionsAllowed(Scope.WRITE_NAME)
    @Operation(
            operationId = "importReviews",
            summary = "Import ClaimReview records",
            description =
                    "Keeps the file and works it off: each review becomes drafts of a claim, its claimant, and the"
                            + " review as a source whose rating is evidence, never a verdict. JSON-LD, lists, graphs, feeds, JSON"
                            + " Lines, and answers of Google's Fact Check Tools API; 32 MiB. A review that was here before is not"
                            + " taken again, so the request may be repeated.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "application/ld+json", schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "202",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReviewImportRepresentation.class)))
    public Response begin(byte @Nullable [] body, @Context UriInfo uri) throws IOException {
        Parameters parameters = Parameters.ofStep(uri, "name");
        parameters.reason();
        String name = parameters.text("name", LONGEST_NAME);
        parameters.check();
        if (body == null || body.length == 0) {
            throw new ProblemException(
                    Problem.of(Kind.BAD_FILES, "The body is empty; it is to hold reviews.", parameters.path(), null));
        }
        long begun = imports.begin(name == null ? "API" : name, writer.person().name(), new ByteArrayInputStream(body));
        worker.wake();
        return Response.accepted(Answers.json(ReviewImportRepresentation.of(
                        store.findByIdOptional(begun).orElseThrow())))
                .header(HttpHeaders.LOCATION, ReviewImportRepresentation.self(begun))
                .build();
    }

    @GET
    @Path("/{number}")
    @ReadOnly
    @PermissionsAllowed(Scope.READ_DRAFTS_NAME)
    @Operation(
            operationId = "showReviewImport",
            summary = "Show how far an import is",
            description = "How far an import of ClaimReview records is, and what became of the records read so far.")
    public ReviewImportRepresentation show(@PathParam("number") String number, @Context UriInfo uri) {
        Parameters parameters = Parameters.ofDraft(uri);
        parameters.check();
        return ReviewImportRepresentation.of(job(number, parameters));
    }

    @GET
    @Path("/{number}/remarks")
    @ReadOnly
    @PermissionsAllowed(Scope.READ_DRAFTS_NAME)
    @Operation(
            operationId = "listImportRemarks",
            summary = "List what an import says",
            description = "What was repaired, left out, changed since or refused, in the order of the file.")
    public Listing<RemarkRepresentation> remarks(@PathParam("number") String number, @Context UriInfo uri) {
        Parameters parameters = Parameters.ofDrafts(uri, FIELDS);
        Long after = parameters.place(Places::inLedger);
        int limit = parameters.limit();
        parameters.check();
        Page<ImportRemark, Long> page = store.remarks(job(number, parameters).id, after, limit);
        List<RemarkRepresentation> items =
                page.items().stream().map(RemarkRepresentation::of).toList();
        return Listing.of(page, items, parameters, Places::of);
    }

    private ReviewImport job(String number, Parameters parameters) {
        if (!number.matches("[0-9]{1,18}")) {
            throw parameters.notFound("import", number);
        }
        return store.findByIdOptional(Long.parseLong(number)).orElseThrow(() -> parameters.notFound("import", number));
    }
}
