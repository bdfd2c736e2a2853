package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What readers have seen and what therefore stays as it is: verdicts, corrections and credibility notes. */
final class Locks {

    private static final String EVIDENCE = "/evidence/";

    private static final Pattern CONCLUSION = Pattern.compile("/assessments/[0-9]+/conclusion");

    private final JsonNode published;
    private final ObjectNode typed;

    Locks(@Nullable ObjectNode published, ObjectNode typed) {
        this.published = published == null ? JsonNodeFactory.instance.missingNode() : published;
        this.typed = typed;
    }

    /** How many items of the list stay as they are, from the first on. */
    int itemsOf(Part.Items items, String pointer) {
        return items.appended() ? seen(pointer).size() : 0;
    }

    boolean holds(Part.Group group, String pointer) {
        return group.appended() && !seen(pointer).isMissingNode();
    }

    /** Whether a part of what stays may still be given: the conclusion of a verdict that was published without one. */
    boolean leaveOpen(String pointer) {
        return CONCLUSION.matcher(pointer).matches() && published.at(pointer).isMissingNode();
    }

    /** Whether the item holds something that stays, so that it must stay too. */
    boolean holdsWithin(String pointer) {
        return pointer.startsWith(EVIDENCE) && seen(pointer + "/credibility").size() > 0;
    }

    /** Evidence is known by its source, wherever it stands now. */
    private JsonNode seen(String pointer) {
        if (!pointer.startsWith(EVIDENCE)) {
            return published.at(pointer);
        }
        String item = pointer.substring(0, pointer.lastIndexOf('/'));
        String source = typed.at(item + "/source").asText();
        for (JsonNode evidence : published.path("evidence")) {
            if (evidence.path("source").asText().equals(source)) {
                return evidence.path(Pointers.last(pointer));
            }
        }
        return JsonNodeFactory.instance.missingNode();
    }
}
