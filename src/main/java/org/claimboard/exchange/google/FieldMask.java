package org.claimboard.exchange.google;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the parameter {@code fields} leaves of an answer: {@code claims(text,claimReview/url),nextPageToken}. */
final class FieldMask {

    private static final int LONGEST = 2000;
    private static final int DEEPEST = 20;

    private final String text;
    private int at;

    private FieldMask(String text) {
        this.text = text;
    }

    /** Takes everything else out of the answer. */
    static void apply(String mask, JsonNode answer) {
        FieldMask parser = new FieldMask(mask);
        Map<String, Object> fields = parser.list(0);
        if (mask.length() > LONGEST || parser.at < mask.length()) {
            throw parser.invalid();
        }
        keep(answer, fields);
    }

    private Map<String, Object> list(int depth) {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (true) {
            field(fields, depth);
            if (!takes(',')) {
                return fields;
            }
        }
    }

    private void field(Map<String, Object> fields, int depth) {
        int start = at;
        while (at < text.length() && "(),/".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String name = text.substring(start, at).strip();
        if (name.isEmpty() || depth > DEEPEST) {
            throw invalid();
        }
        Map<String, Object> below = new LinkedHashMap<>();
        if (takes('/')) {
            field(below, depth + 1);
        } else if (takes('(')) {
            below.putAll(list(depth + 1));
            if (!takes(')')) {
                throw invalid();
            }
        }
        merge(fields, name, below);
    }

    /** A field named whole and in part is whole. */
    @SuppressWarnings("unchecked")
    private static void merge(Map<String, Object> fields, String name, Map<String, Object> below) {
        Map<String, Object> known = (Map<String, Object>) fields.get(name);
        if (known == null || below.isEmpty()) {
            fields.put(name, below);
        } else if (!known.isEmpty()) {
            below.forEach((each, more) -> merge(known, each, (Map<String, Object>) more));
        }
    }

    private boolean takes(char sign) {
        boolean there = at < text.length() && text.charAt(at) == sign;
        at += there ? 1 : 0;
        return there;
    }

    private GoogleFailure invalid() {
        return GoogleFailure.invalid("fields", "is no field mask such as claims(text,claimReview/url),nextPageToken");
    }

    @SuppressWarnings("unchecked")
    private static void keep(JsonNode node, Map<String, Object> fields) {
        if (node.isArray()) {
            node.forEach(item -> keep(item, fields));
        } else if (node instanceof ObjectNode object && !fields.containsKey("*")) {
            object.retain(fields.keySet());
            object.properties().forEach(field -> {
                Map<String, Object> below = (Map<String, Object>) fields.get(field.getKey());
                if (below != null && !below.isEmpty()) {
                    keep(field.getValue(), below);
                }
            });
        }
    }
}
