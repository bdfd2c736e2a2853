package org.claimboard.api;

import java.util.Map;
import java.util.Objects;
import org.claimboard.claim.Ordered;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the OpenAPI document what may go wrong with a request for quantities, and an example of each form. */
final class QuantitiesDocument {

    private static final String JSON = "application/json";

    private QuantitiesDocument() {}

    static void addTo(OpenAPI document) {
        Operation operation = Objects.requireNonNull(
                document.getPaths().getPathItem(QuantitiesResource.PATH).getPOST());
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        answer.setDescription(operation.getDescription());
        MatchDocument.name(document, operation.getRequestBody().getContent().getMediaType(JSON), "QuantitiesQuestion");
        MatchDocument.name(document, answer.getContent().getMediaType(JSON), "QuantitiesAnswers");
        Ordered.ofEntries(Map.entry("one", "quantities"), Map.entry("many", "quantitiesMany"))
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
                        Map.entry("500", "serverError"))
                .forEach((status, name) -> operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref(name)));
    }
}
