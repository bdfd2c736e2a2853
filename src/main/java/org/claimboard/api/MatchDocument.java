package org.claimboard.api;

import java.util.Map;
import java.util.Objects;
import org.claimboard.claim.Ordered;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the OpenAPI document what may go wrong with a request for matches, and an example of each form. */
final class MatchDocument {

    private static final String JSON = "application/json";

    private MatchDocument() {}

    static void addTo(OpenAPI document) {
        Operation operation = Objects.requireNonNull(
                document.getPaths().getPathItem(MatchResource.PATH).getPOST());
        document.getComponents()
                .addResponse(
                        "notReady",
                        ApiDocument.problem("The index is still being built; `Retry-After` says when to try."));
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        answer.setDescription(operation.getDescription());
        name(document, operation.getRequestBody().getContent().getMediaType(JSON), "MatchQuestion");
        name(document, answer.getContent().getMediaType(JSON), "MatchAnswers");
        Ordered.ofEntries(Map.entry("one", "match"), Map.entry("many", "matchMany"))
                .forEach((name, file) -> {
                    operation
                            .getRequestBody()
                            .getContent()
                            .getMediaType(JSON)
                            .addExample(name, OASFactory.createExample().value(ApiDocument.example(file + "-request")));
                    answer.getContent()
                            .getMediaType(JSON)
                            .addExample(name, OASFactory.createExample().value(ApiDocument.example(file)));
                });
        Ordered.ofEntries(
                        Map.entry("400", "badRequest"),
                        Map.entry("406", "notAcceptable"),
                        Map.entry("413", "tooLarge"),
                        Map.entry("415", "unsupportedMediaType"),
                        Map.entry("422", "unprocessable"),
                        Map.entry("500", "serverError"),
                        Map.entry("503", "notReady"))
                .forEach((status, name) -> operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref(name)));
        Objects.requireNonNull(
                        document.getPaths().getPathItem(SearchResource.PATH).getGET())
                .getResponses()
                .addAPIResponse("503", OASFactory.createAPIResponse().ref("notReady"));
    }

    /** Makers of clients invent a name for what has none, and it is that of the operation, which they use themselves. */
    static void name(OpenAPI document, MediaType content, String name) {
        document.getComponents().addSchema(name, content.getSchema());
        content.setSchema(OASFactory.createSchema().ref(name));
    }
}
