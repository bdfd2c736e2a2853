package org.claimboard.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What numbers must keep to, wherever they stand: currencies that exist, one way of giving the number, bounds in order. */
final class QuantityRules {

    private QuantityRules() {}

    static void check(String path, JsonNode tree, Lines lines, List<Problem> found) {
        for (String field : List.of("unit", "base", "quote")) {
            checkCurrency(path, lines, "/" + field, tree.path(field), found);
        }
        checkCurrency(path, lines, "/per/unit", tree.at("/per/unit"), found);
        walk("", tree, (pointer, quantity) -> check(path, lines, pointer, quantity, found));
    }

    private interface Visitor {
        void visit(String pointer, JsonNode quantity);
    }

    private static void walk(String pointer, JsonNode node, Visitor visitor) {
        if (node.isObject() && node.has("stated")) {
            visitor.visit(pointer, node);
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                walk(pointer + "/" + Lines.escape(field.getKey()), field.getValue(), visitor);
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(pointer + "/" + i, node.get(i), visitor);
        }
    }

    private static void check(String path, Lines lines, String pointer, JsonNode quantity, List<Problem> found) {
        boolean inQuantity = pointer.matches("(/.*)?/(quantities/\\d+|quantity|conversions/\\d+)");
        if (!inQuantity) {
            return;
        }
        checkCurrency(path, lines, pointer + "/unit", quantity.path("unit"), found);
        checkCurrency(path, lines, pointer + "/per/unit", quantity.at("/per/unit"), found);
        checkPeriod(path, lines, pointer + "/period", quantity.path("period"), found);
        checkMove(path, lines, pointer, quantity, found);
        boolean bounds = quantity.has("lower") || quantity.has("upper");
        int ways = (quantity.has("value") ? 1 : 0) + (bounds ? 1 : 0) + (quantity.has("none") ? 1 : 0);
        if (ways != 1) {
            found.add(new Problem(
                    path,
                    lines.of(pointer),
                    pointer,
                    Rule.NUMBER_MISSING,
                    pointer + (ways == 0 ? " gives no number" : " gives its number in more than one way")));
        }
        JsonNode lower = quantity.path("lower");
        JsonNode upper = quantity.path("upper");
        if (lower.isNumber() && upper.isNumber() && lower.decimalValue().compareTo(upper.decimalValue()) > 0) {
            found.add(new Problem(
                    path,
                    lines.of(pointer + "/lower"),
                    pointer + "/lower",
                    Rule.BOUNDS_OUT_OF_ORDER,
                    pointer + ": lower " + lower.asText() + " is above upper " + upper.asText()));
        }
    }

    private static void checkPeriod(String path, Lines lines, String at, JsonNode period, List<Problem> found) {
        if (!period.isValueNode() || period.isNull()) {
            return;
        }
        String code = period.asText();
        try {
            if (period.isTextual() && new Period(code).code().equals(code)) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        String message = Period.read(code)
                .map(read -> "\"" + code + "\" is written '" + read + "'")
                .orElse("\"" + code + "\" is no period");
        found.add(new Problem(path, lines.of(at), at, Rule.PERIOD_UNREADABLE, at + ": " + message));
    }

    /** Only what moved has a direction, and something that it is held against. */
    private static void checkMove(String path, Lines lines, String pointer, JsonNode quantity, List<Problem> found) {
        String kind = quantity.path("kind").asText();
        boolean move = kind.equals(QuantityKind.CHANGE.word()) || kind.equals(QuantityKind.DIFFERENCE.word());
        for (String field : List.of("direction", "base")) {
            if (quantity.has(field) && !move) {
                String at = pointer + "/" + field;
                found.add(new Problem(
                        path,
                        lines.of(at),
                        at,
                        Rule.KIND_UNCLEAR,
                        at + ": " + field + " is of a change or difference"));
            }
        }
    }

    private static void checkCurrency(String path, Lines lines, String at, JsonNode code, List<Problem> found) {
        if (code.isTextual() && code.textValue().matches("[A-Z]{3}") && !Unit.isCurrency(code.textValue())) {
            found.add(new Problem(
                    path,
                    lines.of(at),
                    at,
                    Rule.UNKNOWN_CURRENCY,
                    at + ": " + code.textValue() + " is no currency of ISO 4217"));
        }
    }
}
