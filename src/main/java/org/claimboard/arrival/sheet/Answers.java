package org.claimboard.arrival.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.Ordered;
import org.jspecify.annotations.Nullable;

/**
 * What an editor said is meant by cells: the words of another desk, a day that could be two, a number that looks like two.
 *
 * @param given by field and cell, see {@link #key}
 */
record Answers(Map<String, String> given) {

    static final Answers NONE = new Answers(Map.of());

    /** The cell is kept in the notes, and nowhere else. */
    static final String AS_NOTE = "-";

    /** The cell is taken as it stands. */
    static final String AS_IT_STANDS = "=";

    /** How many are kept. */
    static final int MOST = 500;

    /** Characters of the longest. */
    static final int LONGEST = 8_000;

    /** Characters of all of them as they are kept. */
    static final int ROOM = 1_000_000;

    Answers {
        given = Ordered.of(given);
    }

    /** What is meant by the cell; null if nobody said. */
    @Nullable
    String of(Field field, String cell) {
        return given.isEmpty() ? null : given.get(key(field, cell));
    }

    static String key(Field field, String cell) {
        return field.word() + "=" + Said.detail(cell);
    }

    /** These, and what is remembered of other sheets. */
    Answers or(Answers remembered) {
        Map<String, String> both = new LinkedHashMap<>(given);
        remembered.given.forEach((key, answer) -> {
            if (both.size() < MOST) {
                both.putIfAbsent(key, answer);
            }
        });
        return new Answers(both);
    }

    String written() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        given.forEach(tree::put);
        return tree.toString();
    }

    static Answers read(String written) {
        Map<String, String> given = new HashMap<>();
        CanonicalForm.parse(written)
                .properties()
                .forEach(entry -> given.put(entry.getKey(), entry.getValue().asText()));
        return new Answers(given);
    }
}
