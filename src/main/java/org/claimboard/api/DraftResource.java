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
import org.claimboard.record.Findings;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The records of one kind as those see them who write them; {@link DraftResources} has one for each kind. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class DraftResource {

    private final RecordType type;
    private final DraftSteps steps;
    private final Submitted submitted;
    private final Repeats repeats;
    private final Writer writer;
    private final WriteProblems problems;

    DraftResource(RecordType type, Writing writing) {
        this.type = type;
        this.steps = writing.steps();
        this.submitted = writing.submitted();
        this.repeats = writing.repeats();
        this.writer = writing.writer();
        this.problems = writing.problems();
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
            RecordKey key = submitted.key(type, document, path);
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
            operationId = "showDraftOf",
            summary = "Show the draft of a record",
            description =
                    "The newest that there is of a record, or what readers see if nothing is in hand, with what the"
                            + " rules have against it. Its `ETag` is what a change of it must send as `If-Match`.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftRepresentation.class)))
    public Response show(@PathParam("slug") String slug, @Context UriInfo uri) {
        Parameters parameters = Parameters.none(uri);
        parameters.check();
        RecordKey key = submitted.key(type, slug, parameters.path());
        return problems.orProblem(
                parameters.path(),
                () -> tagged(steps.show(key).orElseThrow(() -> Submitted.unknown(key, parameters.path()))));
    }

    @PUT
    @Path("/{slug}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Scope.WRITE_NAME)
    @Operation(
            operationId = "saveDraftOf",
            summary = "Save a draft",
            description =
                    "Keeps the document as the newest draft of the record; readers go on seeing what they see. With"
                            + " `If-None-Match: *` the record must be new. The same document once more changes nothing.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftRepresentation.class)))
    public Response save(
            @PathParam("slug") String slug,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Object.class)))
                    byte @Nullable [] body,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Parameters parameters = Parameters.ofStep(uri);
        String reason = parameters.reason();
        parameters.check();
        String path = parameters.path();
        RecordKey key = submitted.key(type, slug, path);
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
            operationId = "discardDraftOf",
            summary = "Discard a draft",
            description =
                    "Gives up what is in hand; what readers see stays. Only a reviewer or whoever wrote it may. The"
                            + " history keeps it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftRepresentation.class)))
    public Response discard(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return take(slug, uri, headers, step -> tagged(steps.discard(step)));
    }

    @POST
    @Path("/{slug}/submission")
    @PermissionsAllowed(Scope.WRITE_NAME)
    @Operation(
            operationId = "submit",
            summary = "Submit a draft for review",
            description = "Hands a draft in. It, and the drafts that it refers to, must break no rule.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftRepresentation.class)))
    public Response submit(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return take(slug, uri, headers, step -> tagged(steps.submit(step)));
    }

    @POST
    @Path("/{slug}/return")
    @PermissionsAllowed(Scope.WRITE_NAME)
    @Operation(
            operationId = "return",
            summary = "Send a draft back",
            description = "Sends back what was submitted; `reason` says what is missing. A reviewer may, and whoever"
                    + " submitted it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftRepresentation.class)))
    public Response sendBack(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return take(slug, uri, headers, step -> tagged(steps.sendBack(step)));
    }

    @POST
    @Path("/{slug}/publication")
    @PermissionsAllowed(
            value = {Scope.WRITE_NAME, Role.REVIEWER_NAME},
            inclusive = true)
    @Operation(
            operationId = "publish",
            summary = "Publish a draft",
            description = "Shows to readers what was submitted, together with the drafts that it refers to. Takes a"
                    + " reviewer's token; under the four-eyes rule, not that of whoever wrote it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PublicationRepresentation.class)))
    public Response publish(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return take(slug, uri, headers, step -> {
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
    public Response withdraw(@PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = Parameters.ofStep(uri, "language");
        String language = parameters.one("language", Submitted::language);
        return take(slug, parameters, headers, step -> tagged(steps.withdraw(step, language)));
    }

    private Response take(String slug, UriInfo uri, HttpHeaders headers, Function<Step, Response> action) {
        return take(slug, Parameters.ofStep(uri), headers, action);
    }

    private Response take(String slug, Parameters parameters, HttpHeaders headers, Function<Step, Response> action) {
        String reason = parameters.reason();
        parameters.check();
        String path = parameters.path();
        RecordKey key = submitted.key(type, slug, path);
        Step step = new Step(key, Precondition.of(headers, path), writer.person(), reason);
        return problems.orProblem(path, () -> action.apply(step));
    }

    private static Response tagged(DraftRepresentation draft) {
        return Response.ok(draft).header(HttpHeaders.ETAG, draft.etag()).build();
    }
}
