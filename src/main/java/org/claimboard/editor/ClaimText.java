package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;

/** What a claim says, to be compared with others. */
final class ClaimText {

    private ClaimText() {}

    /** In the language it was stated in, or else in any; empty if it says nothing yet. */
    static String of(JsonNode claim) {
        JsonNode texts = claim.path("text");
        String stated = texts.path(claim.path("language").asText()).asText();
        Iterator<JsonNode> any = texts.elements();
        return !stated.isBlank() || !any.hasNext() ? stated : any.next().asText();
    }
}
