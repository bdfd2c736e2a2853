package org.claimboard.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Function;
import org.claimboard.account.Role;
import org.claimboard.account.Scope;
import org.claimboard.api.DraftSteps.Step;
import org.claimboard.claim.RecordKey;
import org.claimboard.intake.Findings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The records of every kind as those see them who write them. */
@Path(Links.ROOT + "/{kind: articles|claimants|sources|claims|comparisons|chains|rates}")
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {

    private final DraftSteps steps;
    private final Submitted submitted;
    private final Repeats repeats;
    private final Writer writer;
    private final WriteProblems problems;

    DraftResource(DraftSteps steps, Submitted submitted, Repeats repeats, Writer writer, WriteProblems problems) {
        this.steps = steps;
        this.submitted = submitted;
        this.repeats = repeats;
        this.writer = writer;
        this.problems = problems;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Scope.WRITE_NAME)
    @Operation(
            operationId = "create",
            summary = "Draft a new record",
            description =
                    "Keeps the document as the first draft of a record that goes by the slug in it. It must be in the"
                            + " format of claim files; what other rules have against it is listed and can wait until it is"
                            + " submitted.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DraftRepresentation.class)))
    public Response create(
            @PathParam("kind") String kind,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Object.class)))
                    byte @Nullable [] body,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Parameters parameters = Parameters.ofStep(uri);
        String reason = parameters.reason();
        parameters.check();
        String path = parameters.path();
        Repeats.Request request =
                Repeats.Request.of(headers, uri, body, writer.person().name());
        return problems.orProblem(path, () -> {
            Optional<Answer> known = repeats.known(request);
            if (known.isPresent()) {
                return known.get().asResponse();
            }
            ObjectNode document = Documents.read(body, path);
            RecordKey key = submitted.key(Links.type(kind), document, path);
            Findings findings = submitted.inFormat(key, document, path);
            Step step = new Step(key, Precondition.ofCreation(path), writer.person(), reason);
            return repeats.once(request, () -> Answer.created(steps.save(step, document, findings)))
                    .asResponse();
        });
    }

    @GET
    @Path("/{slug}/draft")
    @PermissionsAllowed(Scope.READ_DRAFTS_NAME)
    @Operation(
            operationId = "showDraft",
            summary = "Show the draft of a record",
            description =
                    "The newest that there is of a record, or what readers see if nothing is in hand, with what the"
                            + " rules have against it. Its `ETag` is what a change of it must send as `If-Match`.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftRepresentation.class)))
    public Response show(@PathParam("kind") String kind, @PathParam("slug") String slug, @Context UriInfo uri) {
        Parameters parameters = Parameters.none(uri);
        parameters.check();
        RecordKey key = submitted.key(Links.type(kind), slug, parameters.path());
        return problems.orProblem(
                parameters.path(),
                () -> tagged(steps.show(key).orElseThrow(() -> Submitted.unknown(key, parameters.path()))));
    }

    @PUT
    @Path("/{slug}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Scope.WRITE_NAME)
    @Operation(
            operationId = "saveDraft",
            summary = "Save a draft",
            description =
                    "Keeps the document as the newest draft of the record; readers go on seeing what they see. With"
                            + " `If-None-Match: *` the record must be new. The same document once more changes nothing.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftRepresentation.class)))
    public Response save(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Object.class)))
                    byte @Nullable [] body,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Parameters parameters = Parameters.ofStep(uri);
        String reason = parameters.reason();
        parameters.check();
        String path = parameters.path();
        RecordKey key = submitted.key(Links.type(kind), slug, path);
        Precondition precondition = Precondition.ofSave(headers, path);
        return problems.orProblem(path, () -> {
            ObjectNode document = Documents.read(body, path);
            submitted.refuseOtherSlug(key, document, path);
            Findings findings = submitted.inFormat(key, document, path);
            DraftRepresentation saved =
                    steps.save(new Step(key, precondition, writer.person(), reason), document, findings);
            return precondition.isNew() ? Answer.created(saved).asResponse() : tagged(saved);
        });
    }

    @DELETE
    @Path("/{slug}/draft")
    @PermissionsAllowed(Scope.WRITE_NAME)
    @Operation(
            operationId = "discardDraft",
            summary = "Discard a draft",
            description =
                    "Gives up what is in hand; what readers see stays. Only a reviewer or whoever wrote it may. The"
                            + " history keeps it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftRepresentation.class)))
    public Response discard(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return take(kind, slug, uri, headers, step -> tagged(steps.discard(step)));
    }

    @POST
    @Path("/{slug}/submission")
    @PermissionsAllowed(Scope.WRITE_NAME)
    @Operation(
            operationId = "submitDraft",
            summary = "Submit a draft for review",
            description = "Hands a draft in. It, and the drafts that it refers to, must break no rule.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftRepresentation.class)))
    public Response submit(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return take(kind, slug, uri, headers, step -> tagged(steps.submit(step)));
    }

    @POST
    @Path("/{slug}/return")
    @PermissionsAllowed(Scope.WRITE_NAME)
    @Operation(
            operationId = "returnDraft",
            summary = "Send a draft back",
            description = "Sends back what was submitted; `reason` says what is missing. A reviewer may, and whoever"
                    + " submitted it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftRepresentation.class)))
    public Response sendBack(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return take(kind, slug, uri, headers, step -> tagged(steps.sendBack(step)));
    }

    @POST
    @Path("/{slug}/publication")
    @PermissionsAllowed(
            value = {Scope.WRITE_NAME, Role.REVIEWER_NAME},
            inclusive = true)
    @Operation(
            operationId = "publishDraft",
            summary = "Publish a draft",
            description = "Shows to readers what was submitted, together with the drafts that it refers to. Takes a"
                    + " reviewer's token; under the four-eyes rule, not that of whoever wrote it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PublicationRepresentation.class)))
    public Response publish(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return take(kind, slug, uri, headers, step -> {
            PublicationRepresentation published = steps.publish(step);
            return Response.ok(published)
                    .header(HttpHeaders.ETAG, published.published().get(0).etag())
                    .build();
        });
    }

    @DELETE
    @Path("/{slug}")
    @PermissionsAllowed(Scope.WRITE_NAME)
    @Operation(
            operationId = "withdraw",
            summary = "Withdraw a record",
            description =
                    "Discards what was never published. Of a published claim, submits a retraction for review, which"
                            + " `reason` explains to readers; its page stays and says so. Nothing is erased, and other records"
                            + " that are published cannot be withdrawn.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftRepresentation.class)))
    public Response withdraw(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Parameters parameters = Parameters.ofStep(uri, "language");
        String language = parameters.one("language", Submitted::language);
        return take(kind, slug, parameters, headers, step -> tagged(steps.withdraw(step, language)));
    }

    private Response take(String kind, String slug, UriInfo uri, HttpHeaders headers, Function<Step, Response> action) {
        return take(kind, slug, Parameters.ofStep(uri), headers, action);
    }

    private Response take(
            String kind, String slug, Parameters parameters, HttpHeaders headers, Function<Step, Response> action) {
        String reason = parameters.reason();
        parameters.check();
        String path = parameters.path();
        RecordKey key = submitted.key(Links.type(kind), slug, path);
        Step step = new Step(key, Precondition.of(headers, path), writer.person(), reason);
        return problems.orProblem(path, () -> action.apply(step));
    }

    private static Response tagged(DraftRepresentation draft) {
        return Response.ok(draft).header(HttpHeaders.ETAG, draft.etag()).build();
    }
}
