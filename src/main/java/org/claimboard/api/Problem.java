package org.claimboard.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a request failed, as RFC 9457 words it; whoever writes it leaves out what it does not have. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Why a request failed (RFC 9457).")
public record Problem(
        @Schema(
                        description = "What kind of problem it is. `about:blank` says no more than the status does.",
                        format = "uri",
                        examples = BAD_PARAMETERS)
                String type,
        @Schema(description = "The kind of problem in words.", examples = "Bad Request") String title,
        @Schema(description = "The HTTP status.", minimum = "400", maximum = "599", examples = "400") int status,
        @Schema(description = "What went wrong this time.", examples = "1 parameter cannot be used.") String detail,
        @Schema(description = "Path of the request.", format = "uri-reference", examples = "/api/v1/claims")
                String instance,
        @Schema(description = "Each thing that is wrong, where there is more to say.") @Nullable List<Mistake> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static final String BAD_PARAMETERS = "urn:claimboard:problem:bad-parameters";

    static Problem badParameters(List<Mistake> mistakes, String instance) {
        String detail =
                mistakes.size() == 1 ? "1 parameter cannot be used." : mistakes.size() + " parameters cannot be used.";
        return new Problem(
                BAD_PARAMETERS, Status.BAD_REQUEST.getReasonPhrase(), 400, detail, instance, List.copyOf(mistakes));
    }

    static Problem of(int status, String instance) {
        Status known = Status.fromStatusCode(status);
        String title = known == null ? "HTTP " + status : known.getReasonPhrase();
        return new Problem("about:blank", title, status, detail(status), instance, null);
    }

    /** A problem of a kind of its own. */
    static Problem of(Kind kind, String detail, String instance, @Nullable List<Mistake> errors) {
        Status known = Status.fromStatusCode(kind.status());
        String title = known == null ? kind.title() : known.getReasonPhrase();
        return new Problem(kind.type(), title, kind.status(), detail, instance, errors);
    }

    static Problem notFound(String detail, String instance) {
        return new Problem("about:blank", Status.NOT_FOUND.getReasonPhrase(), 404, detail, instance, null);
    }

    private static String detail(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read.";
            case 401 -> "This takes a valid token: Authorization: Bearer cb_…";
            case 403 -> "The token, or the account it is for, may not do this.";
            case 404 -> "There is nothing at this address. /api/v1 lists what there is.";
            case 405 -> "This address does not take this method. The Allow header says which ones it takes.";
            case 406 -> "This address answers with application/json only.";
            case 408 -> "The body of the request took too long to arrive.";
            case 413 -> "The request is too large.";
            case 414 -> "The address is too long.";
            case 429 -> "Too many requests. Retry-After says in how many seconds there is room for the next.";
            case 415 -> "The request has a media type that this address does not take.";
            default ->
                status >= 500
                        ? "Something went wrong on our side. Trying again later may help."
                        : "The request cannot be answered.";
        };
    }

    Response asResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
