package org.claimboard.api;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import org.claimboard.account.Scope;
import org.claimboard.account.SignedIn;
import org.claimboard.site.Language;
import org.claimboard.webhook.Subscriptions;
import org.claimboard.webhook.Webhook;
import org.claimboard.webhook.WebhookAttempt;
import org.claimboard.webhook.WebhookStore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is told of events: for administrators. */
@Path(WebhookResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed(Scope.WRITE_NAME)
@SecurityRequirement(name = "token")
@Transactional
@Tag(name = "Webhooks", description = "Receivers that are told of events. For tokens of administrators.")
public class WebhookResource {

    static final String PATH = Links.ROOT + "/webhooks";

    private static final String NAME = "/{name}";
    private static final int LOG = 100;

    private final WebhookStore webhooks;
    private final Subscriptions subscriptions;
    private final SignedIn signedIn;

    WebhookResource(WebhookStore webhooks, Subscriptions subscriptions, SignedIn signedIn) {
        this.webhooks = webhooks;
        this.subscriptions = subscriptions;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "List webhooks", description = "All of them; at most 50.")
    public WebhookRepresentation.Listed list(@Context UriInfo uri) {
        administratorsOnly(uri);
        return new WebhookRepresentation.Listed(webhooks.inOrder().stream()
                .map(webhook -> WebhookRepresentation.of(webhook, null))
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createWebhook",
            summary = "Make a webhook",
            description =
                    "From now on the receiver is sent each event in order, until it answers with a status of 200 to"
                            + " 299. The answer tells the secret that signs them, this once only.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = WebhookRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(schema = @Schema(implementation = WebhookRepresentation.class)))
    public Response make(byte @Nullable [] body, @Context UriInfo uri) {
        String path = administratorsOnly(uri);
        WebhookRequest request = WebhookRequest.read(body, path);
        Subscriptions.Fault fault = subscriptions.fault(request.address());
        if (fault != null) {
            throw new ProblemException(
                    Problem.of(Kind.NOT_IN_FORMAT, "The webhook cannot be made.", path, List.of(mistake(fault))));
        }
        Webhook made = subscriptions.make(
                request.address(), request.kinds(), request.after(), manner(request), signedIn.name());
        WebhookRepresentation answer = WebhookRepresentation.of(made, made.secret);
        return Response.status(201)
                .header(HttpHeaders.LOCATION, answer.self())
                .entity(answer)
                .build();
    }

    private static Subscriptions.Manner manner(WebhookRequest request) {
        return new Subscriptions.Manner(request.shape(), Language.orFirst(request.language()), request.desk());
    }

    private static Mistake mistake(Subscriptions.Fault fault) {
        return switch (fault) {
            case ADDRESS ->
                Mistake.in(
                        "/address",
                        "must be an http or https address of at most " + Subscriptions.LONGEST_ADDRESS
                                + " characters, without a user's name");
            case TOO_MANY -> Mistake.in("", "there are " + Subscriptions.MOST + " already; remove one first");
        };
    }

    @GET
    @Path(NAME)
    @Operation(
            operationId = "showWebhook",
            summary = "Show a webhook",
            description = "How far it is, and how it fares.")
    public WebhookRepresentation show(@PathParam("name") String name, @Context UriInfo uri) {
        return WebhookRepresentation.of(webhook(name, uri), null);
    }

    @DELETE
    @Path(NAME)
    @Operation(operationId = "deleteWebhook", summary = "Remove a webhook", description = "Nothing more is sent to it.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public void remove(@PathParam("name") String name, @Context UriInfo uri) {
        subscriptions.remove(webhook(name, uri), signedIn.name());
    }

    @POST
    @Path(NAME + "/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replayWebhook",
            summary = "Send events again",
            description =
                    "Sends everything behind the event again, under the same identities. Also starts a webhook again"
                            + " to which nothing was sent any more.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = WebhookRequest.Replay.class)))
    public WebhookRepresentation replay(byte @Nullable [] body, @PathParam("name") String name, @Context UriInfo uri) {
        Webhook webhook = webhook(name, uri);
        WebhookRequest.Replay request =
                WebhookRequest.readReplay(body, uri.getRequestUri().getRawPath());
        subscriptions.replay(webhook, request.after(), signedIn.name());
        return WebhookRepresentation.of(webhook, null);
    }

    @GET
    @Path(NAME + "/attempts")
    @Operation(
            operationId = "listWebhookAttempts",
            summary = "Show what was sent",
            description = "The last 100 attempts, the newest first. The desk's page shows up to 1,000.")
    public WebhookAttemptRepresentation.Listed attempts(@PathParam("name") String name, @Context UriInfo uri) {
        List<WebhookAttempt> found = webhooks.attempts(webhook(name, uri), Long.MAX_VALUE, LOG);
        return new WebhookAttemptRepresentation.Listed(
                found.stream().map(WebhookAttemptRepresentation::of).toList());
    }

    private Webhook webhook(String name, UriInfo uri) {
        String path = administratorsOnly(uri);
        return webhooks.named(name)
                .orElseThrow(() -> new ProblemException(Problem.notFound("There is no such webhook.", path)));
    }

    /** Tokens do no more than their account may. */
    private String administratorsOnly(UriInfo uri) {
        Parameters parameters = Parameters.ofDraft(uri);
        parameters.check();
        if (!signedIn.isAdministrator()) {
            throw new ProblemException(Problem.of(403, parameters.path()));
        }
        return parameters.path();
    }
}
