package org.claimboard.api;

import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Adds matches to the OpenAPI document, and what they share with search: an index that may still be built. */
final class MatchDocument {

    private MatchDocument() {}

    static void addTo(OpenAPI document) {
        document.getComponents()
                .addResponse(
                        "notReady",
                        ApiDocument.problem("The index is still being built; `Retry-After` says when to try."));
        Operation matches = TextsDocument.addTo(document, MatchResource.PATH, "MatchQuestion", "MatchAnswers", "match");
        TextsDocument.addExample(matches, "manuscript", "matchManuscript");
        addNotReady(matches);
        addNotReady(Objects.requireNonNull(
                document.getPaths().getPathItem(SearchResource.PATH).getGET()));
    }

    private static void addNotReady(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse("503", OASFactory.createAPIResponse().ref("notReady"));
    }
}
