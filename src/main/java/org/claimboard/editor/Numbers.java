package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Exact decimals as people type them. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9][0-9]{0,2}(,[0-9]{3})++(\\.[0-9]+)?");
    private static final int LONGEST = 40;
    private static final int INT_DIGITS = 9;
    private static final int MOST_ZEROS = 400;

    private Numbers() {}

    static String write(JsonNode number) {
        if (!number.isNumber()) {
            return number.asText();
        }
        BigDecimal exact = number.decimalValue();
        // Ten to the billionth, written out, would fill the memory.
        return Math.abs((long) exact.scale()) <= MOST_ZEROS ? exact.toPlainString() : exact.toString();
    }

    /** The number; empty if it is none. Commas between groups of three digits are left out. */
    static Optional<JsonNode> read(String typed) {
        String text = GROUPED.matcher(typed).matches() ? typed.replace(",", "") : typed;
        if (text.length() > LONGEST || !PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal exact = new BigDecimal(text);
        boolean small = exact.scale() == 0 && exact.precision() <= INT_DIGITS;
        return Optional.of(small ? IntNode.valueOf(exact.intValueExact()) : DecimalNode.valueOf(exact));
    }

    static Optional<JsonNode> readWhole(String typed) {
        return read(typed).filter(JsonNode::isInt);
    }
}
