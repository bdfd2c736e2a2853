package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** The places of a form that its page shows, so that each note stands at the nearest. */
final class Anchors {

    private final Set<String> shown = new HashSet<>();

    private Anchors(Form form, ObjectNode typed) {
        add(form.whole(), typed, "");
    }

    static Anchors of(Form form, ObjectNode typed) {
        return new Anchors(form, typed);
    }

    /** The place itself if it is shown, else the nearest around it; empty for the page. */
    String nearest(String pointer) {
        String at = pointer;
        while (!at.isEmpty() && !shown.contains(at)) {
            at = Pointers.parent(at);
        }
        return at;
    }

    private void add(Part part, JsonNode value, String pointer) {
        shown.add(pointer);
        if (part instanceof Part.Group group && !(group.optional() && value.isMissingNode())) {
            group.parts().forEach(each -> add(each, value.path(each.name()), Pointers.child(pointer, each.name())));
        } else if (part instanceof Part.Items items) {
            for (int i = 0; i < value.size(); i++) {
                add(items.item(), value.get(i), Pointers.child(pointer, i));
            }
        } else if (part instanceof Part.Text) {
            value.fieldNames().forEachRemaining(tag -> shown.add(Pointers.child(pointer, tag)));
        }
    }
}
