package org.claimboard.editor;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A button that adds, removes or moves an item, or adds or removes what is shown on demand. Nothing is kept by it.
 *
 * @param kind what to do
 * @param pointer the list to add to, or else the item or group itself
 */
record Change(Kind kind, String pointer) {

    private static final Pattern BUTTON = Pattern.compile("(add|remove|up|down) (/[A-Za-z0-9/]{1,100})");

    enum Kind {
        ADD,
        REMOVE,
        UP,
        DOWN
    }

    /** The change that a button asks for; empty if it asks for none. */
    static Optional<Change> of(String button) {
        Matcher matcher = BUTTON.matcher(button);
        return matcher.matches()
                ? Optional.of(new Change(Kind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), matcher.group(2)))
                : Optional.empty();
    }

    /** Changes what was typed; leaves it alone if the form has no such place. */
    void applyTo(ObjectNode typed, Form form, Signature signature) {
        Optional<Part> part = form.at(pointer);
        if (part.isEmpty()) {
            return;
        }
        switch (kind) {
            case ADD -> add(typed, part.get(), signature);
            case REMOVE -> remove(typed);
            case UP -> move(typed, -1);
            case DOWN -> move(typed, 1);
        }
    }

    private void add(ObjectNode typed, Part part, Signature signature) {
        if (part instanceof Part.Group group && group.optional()) {
            if (parent(typed) instanceof ObjectNode holder && !holder.has(name())) {
                holder.set(name(), signature.blank(group));
            }
            return;
        }
        if (part instanceof Part.Items items && parent(typed) instanceof ObjectNode holder) {
            ArrayNode list = holder.withArray("/" + name());
            if (list.size() < items.most()) {
                list.add(signature.blank(items.item()));
            }
        }
    }

    private void remove(ObjectNode typed) {
        JsonNode holder = parent(typed);
        if (holder instanceof ArrayNode list && isPlace() && place() < list.size()) {
            list.remove(place());
        } else if (holder instanceof ObjectNode object) {
            object.remove(name());
        }
    }

    private void move(ObjectNode typed, int by) {
        if (parent(typed) instanceof ArrayNode list && isPlace()) {
            int to = place() + by;
            if (place() < list.size() && to >= 0 && to < list.size()) {
                JsonNode item = list.remove(place());
                list.insert(to, item);
            }
        }
    }

    private JsonNode parent(ObjectNode typed) {
        return typed.at(JsonPointer.compile(Pointers.parent(pointer)));
    }

    private String name() {
        return Pointers.last(pointer);
    }

    private boolean isPlace() {
        return name().matches("[0-9]{1,6}");
    }

    private int place() {
        return Integer.parseInt(name());
    }
}
