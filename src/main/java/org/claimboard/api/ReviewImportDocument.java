package org.claimboard.api;

import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the OpenAPI document what it cannot know of imports of reviews. */
final class ReviewImportDocument {

    private static final String JSON = "application/json";

    private ReviewImportDocument() {}

    static void addTo(OpenAPI document) {
        Operation begin = item(document, "").getPOST();
        begin.addParameter(OASFactory.createParameter()
                .name("name")
                .in(Parameter.In.QUERY)
                .description("What to call the file in the report.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(300)));
        begin.addParameter(OASFactory.createParameter().ref("reason"));
        example(begin, "202", "importReviews");
        begin.getResponses()
                .getAPIResponse("202")
                .addHeader(
                        "Location",
                        OASFactory.createHeader()
                                .description("Where to see how far it is.")
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        WritingDocument.complete(begin, Set.of("400", "401", "403", "406", "413", "415", "500"));
        Operation show = item(document, "/{number}").getGET();
        example(show, "200", "importReviews");
        describe(show);
        Operation list = item(document, "/{number}/remarks").getGET();
        example(list, "200", "listImportRemarks");
        describe(list);
        list.addParameter(OASFactory.createParameter().ref("limit"));
        list.addParameter(OASFactory.createParameter().ref("cursor"));
        list.addParameter(ApiDocument.fields(document.getComponents(), "ImportRemark"));
    }

    private static PathItem item(OpenAPI document, String path) {
        return Objects.requireNonNull(document.getPaths().getPathItem(ReviewImportResource.PATH + path), path);
    }

    private static void example(Operation operation, String status, String name) {
        APIResponse answer = operation.getResponses().getAPIResponse(status);
        answer.setDescription(operation.getDescription());
        MediaType content = answer.getContent().getMediaType(JSON);
        content.setExample(ApiDocument.example(name));
    }

    private static void describe(Operation operation) {
        operation.getParameters().stream()
                .filter(parameter -> "number".equals(parameter.getName()))
                .forEach(number -> number.setDescription("Number of the import."));
        WritingDocument.complete(operation, Set.of("400", "401", "403", "404", "406", "500"));
    }
}
