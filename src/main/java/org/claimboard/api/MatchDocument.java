package org.claimboard.api;

import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
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
        Map.of("one", "match", "many", "matchMany").forEach((name, file) -> {
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaType(JSON)
                    .addExample(name, OASFactory.createExample().value(ApiDocument.example(file + "-request")));
            answer.getContent()
                    .getMediaType(JSON)
                    .addExample(name, OASFactory.createExample().value(ApiDocument.example(file)));
        });
        Map.of(
                        "400", "badRequest",
                        "406", "notAcceptable",
                        "413", "tooLarge",
                        "415", "unsupportedMediaType",
                        "422", "unprocessable",
                        "500", "serverError",
                        "503", "notReady")
                .forEach((status, name) -> operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref(name)));
        Objects.requireNonNull(
                        document.getPaths().getPathItem(SearchResource.PATH).getGET())
                .getResponses()
                .addAPIResponse("503", OASFactory.createAPIResponse().ref("notReady"));
    }
}
