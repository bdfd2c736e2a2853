package org.claimboard.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The entrance to the API. */
@Path(Links.ROOT)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Index", description = "The entrance.")
@OpenAPIDefinition(info = @Info(title = "Claimboard API", version = "1", description = IndexResource.ABOUT))
public class IndexResource {

    static final String ABOUT =
            """
            Claimboard tracks contested claims: who makes them, where they stand, what they count, what sources say for and \
            against them, how credible those sources are, to how many independent origins they come down, and what verdict \
            a desk has reached and why. This API serves all of that without a key; writing takes a token.

            **Lists** answer `{"items": […], "total": n, "next": "…"}`. Follow `next` until it is absent. A cursor belongs \
            to one list with one set of filters; `limit`, `fields` and `include` may change on the way.

            **Any past moment**: `asOf` with a time or a day gives every answer as it was then. `next` stays there.

            **Absent means not known** or not asked for; there are no nulls. Numbers are exact decimals without exponent: \
            read them with a decimal type where digits matter. Texts are objects by language (BCP 47), and constants are \
            lower-case words joined by hyphens. New fields and words may be added at any time; ignore those you do not know.

            **Conditional requests**: answers carry a strong `ETag`; send it back as `If-None-Match` and get 304 while \
            nothing has changed. `HEAD` works wherever `GET` does. Answers are compressed if you accept `gzip`.

            **Errors** are problems (RFC 9457, `application/problem+json`); `errors` names each parameter that cannot be \
            used. A parameter that is not known is an error, so that a misspelt filter never passes unseen.

            **Writing** takes `Authorization: Bearer cb_…`, a token that an account makes for itself, with the scope `write`; \
            what is not published is read with the scope `read-drafts`. A record is drafted, submitted, and published by a \
            second person; readers see nothing of it before. Every change of a record sends the `ETag` of its draft as \
            `If-Match`. Nothing is erased.

            Verdicts and grades are the proposals of one desk and say so.
            """;

    @GET
    @Operation(
            operationId = "showIndex",
            summary = "Show what there is",
            description = "The lists to start from and the address of this document.")
    public IndexRepresentation show(@Context UriInfo uri) {
        Parameters.none(uri).check();
        return IndexRepresentation.ofAll();
    }
}
