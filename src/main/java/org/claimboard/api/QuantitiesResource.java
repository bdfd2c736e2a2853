package org.claimboard.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The quantities that texts state. It takes POST because texts are long; it changes nothing. */
@Path(QuantitiesResource.PATH)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quantities", description = "The numbers of a text, exactly or not at all.")
public class QuantitiesResource {

    static final String PATH = Links.ROOT + "/quantities";

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readQuantities",
            summary = "Read the quantities of texts",
            description = "The quantities that a Korean or English text states, with unit, denominator, kind and place."
                    + " A number that is not understood whole is left out; one that is there is exact. Send `text` for"
                    + " one, `texts` for up to 100. Takes no token and changes nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(oneOf = {QuantitiesRequest.class, QuantitiesBatchRequest.class})))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(oneOf = {QuantitiesAnswer.class, QuantitiesBatchAnswer.class})))
    public Object read(byte @Nullable [] body, @Context UriInfo uri) {
        Parameters parameters = Parameters.ofDraft(uri);
        parameters.check();
        QuantitiesQuestion question =
                QuantitiesQuestion.read(Documents.readQuestion(body, parameters.path()), parameters.path());
        List<QuantitiesAnswer> answers =
                question.texts().stream().map(QuantitiesAnswer::of).toList();
        return question.many() ? new QuantitiesBatchAnswer(answers) : answers.get(0);
    }
}
