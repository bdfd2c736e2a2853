package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;

/** What says nothing, and so is not kept. */
final class Blank {

    private Blank() {}

    static boolean is(JsonNode node) {
        if (node.isContainerNode()) {
            for (JsonNode part : node) {
                if (!is(part)) {
                    return false;
                }
            }
            return true;
        }
        return node.isNull()
                || node.isMissingNode()
                || (node.isTextual() && node.textValue().isBlank());
    }
}
