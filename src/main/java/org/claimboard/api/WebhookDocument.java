package org.claimboard.api;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/** Adds to the OpenAPI document what may go wrong with webhooks, and examples. */
final class WebhookDocument {

    private static final String JSON = "application/json";

    private static final List<String> PROBLEMS =
            List.of("400 badRequest", "401 unauthorized", "403 forbidden", "406 notAcceptable", "500 serverError");

    private static final List<String> OF_ONE = List.of("404 notFound");

    private static final List<String> OF_BODY =
            List.of("413 tooLarge", "415 unsupportedMediaType", "422 unprocessable");

    private WebhookDocument() {}

    static void addTo(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(WebhookResource.PATH)) {
                item.getOperations().values().forEach(operation -> complete(path, operation));
            }
        });
    }

    private static void complete(String path, Operation operation) {
        String name = Objects.requireNonNull(operation.getOperationId());
        add(operation, PROBLEMS);
        if (path.contains("{name}")) {
            add(operation, OF_ONE);
            operation.getParameters().forEach(one -> one.setDescription("What its address calls the webhook."));
        }
        RequestBody body = operation.getRequestBody();
        if (body != null) {
            add(operation, OF_BODY);
            body.setRequired(true);
            body.getContent().getMediaType(JSON).setExample(ApiDocument.example(name + "-request"));
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            MediaType content =
                    answer.getContent() == null ? null : answer.getContent().getMediaType(JSON);
            if (content != null) {
                content.setExample(ApiDocument.example(name));
                answer.setDescription(operation.getDescription());
            }
        });
    }

    private static void add(Operation operation, List<String> problems) {
        for (String problem : problems) {
            String[] parts = problem.split(" ", -1);
            operation
                    .getResponses()
                    .addAPIResponse(parts[0], OASFactory.createAPIResponse().ref(parts[1]));
        }
    }
}
