package org.claimboard.api;

import java.util.Map;
import java.util.Objects;
import org.claimboard.record.Ordered;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds to the OpenAPI document what may go wrong with a request about one text or many, and an example of each form.
 */
final class TextsDocument {

    private static final String JSON = "application/json";

    private TextsDocument() {}

    /**
     * Describes what is posted to the path.
     *
     * @param question what both forms of the request are called together
     * @param answers what both forms of the answer are called together
     * @param example the name of the files with the examples; those of many texts have Many behind it
     */
    static Operation addTo(OpenAPI document, String path, String question, String answers, String example) {
        Operation operation =
                Objects.requireNonNull(document.getPaths().getPathItem(path).getPOST());
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        answer.setDescription(operation.getDescription());
        MediaType asked = operation.getRequestBody().getContent().getMediaType(JSON);
        MediaType answered = answer.getContent().getMediaType(JSON);
        name(document, asked, question);
        name(document, answered, answers);
        Ordered.ofEntries(Map.entry("one", example), Map.entry("many", example + "Many"))
                .forEach((name, file) -> addExample(operation, name, file));
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
        return operation;
    }

    /** One more form of what is posted, with its answer. */
    static void addExample(Operation operation, String name, String file) {
        MediaType asked = operation.getRequestBody().getContent().getMediaType(JSON);
        MediaType answered =
                operation.getResponses().getAPIResponse("200").getContent().getMediaType(JSON);
        asked.addExample(name, OASFactory.createExample().value(ApiDocument.example(file + "-request")));
        answered.addExample(name, OASFactory.createExample().value(ApiDocument.example(file)));
    }

    /** Makers of clients invent a name for what has none, and it is that of the operation, which they use themselves. */
    private static void name(OpenAPI document, MediaType content, String name) {
        document.getComponents().addSchema(name, content.getSchema());
        content.setSchema(OASFactory.createSchema().ref(name));
    }
}
