package org.claimboard.editor;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.claimboard.record.LineEnds;
import org.jspecify.annotations.Nullable;

/** What somebody chose where two people changed the same. */
final class Choices {

    static final String PICK = "pick:";
    static final String WORDS = "words:";

    private static final String THEIRS = "theirs";
    private static final String OTHER = "words";

    private final Form form;
    private final Map<String, List<String>> posted;

    Choices(Form form, Map<String, List<String>> posted) {
        this.form = form;
        this.posted = posted;
    }

    /** The merged record as its form shows it, with what was chosen; mine where nothing was. */
    ObjectNode applyTo(Merge merge) {
        ObjectNode filled = Filled.of(form, merge.merged());
        merge.differences().stream()
                .filter(Difference::isConflict)
                .forEach(difference -> put(filled, difference.pointer(), chosen(difference)));
        close(filled);
        return filled;
    }

    private JsonNode chosen(Difference difference) {
        String pick = field(PICK + difference.pointer());
        String words = field(WORDS + difference.pointer());
        if (OTHER.equals(pick) && words != null) {
            return TextNode.valueOf(LineEnds.unified(words));
        }
        JsonNode chosen = THEIRS.equals(pick) ? difference.theirs() : difference.mine();
        Part part = form.at(difference.pointer()).orElseThrow();
        return chosen.isMissingNode() ? JsonNodeFactory.instance.nullNode() : Filled.node(part, chosen);
    }

    private static void put(ObjectNode filled, String pointer, JsonNode node) {
        JsonNode holder = filled.at(JsonPointer.compile(Pointers.parent(pointer)));
        String name = Pointers.last(pointer);
        if (holder instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), node);
        } else if (holder instanceof ObjectNode object) {
            object.set(name, node);
        }
    }

    /** Takes out what was chosen away; only now, so that places held until here. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull());
        } else if (node instanceof ArrayNode list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                if (list.get(i).isNull()) {
                    list.remove(i);
                }
            }
        }
        node.forEach(Choices::close);
    }

    private @Nullable String field(String name) {
        List<String> values = posted.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }
}
