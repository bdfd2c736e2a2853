package org.claimboard.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which values of a record two of its contents have differently, in the order of the file format. */
public final class RecordDifference {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*+");

    private final List<FieldChange> changes = new ArrayList<>();

    private RecordDifference() {}

    /**
     * The values in which the contents differ.
     *
     * @param before a content in canonical form; null for nothing
     * @param after a content in canonical form
     */
    public static List<FieldChange> between(@Nullable String before, String after) {
        RecordDifference difference = new RecordDifference();
        difference.compare(FieldPath.RECORD, tree(before), tree(after));
        return List.copyOf(difference.changes);
    }

    private static JsonNode tree(@Nullable String content) {
        try {
            return content == null ? MissingNode.getInstance() : MAPPER.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a revision is not JSON", e);
        }
    }

    private void compare(FieldPath at, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() || after.isObject()) {
            fields(before, after)
                    .forEach(name -> compare(step(at, name, before, after), before.path(name), after.path(name)));
        } else if (before.isArray() || after.isArray()) {
            ItemPairs.of(before, after).forEach(pair -> compare(at.item(pair.number()), pair.before(), pair.after()));
        }
        if (before.isValueNode() || after.isValueNode()) {
            changes.add(new FieldChange(at, value(before), value(after)));
        }
    }

    /** A text's languages are no fields of their own. */
    private static FieldPath step(FieldPath at, String name, JsonNode before, JsonNode after) {
        return isText(before) && isText(after) ? at.in(name) : at.to(name);
    }

    private static boolean isText(JsonNode node) {
        return node.isMissingNode()
                || (node.isObject()
                        && node.propertyStream()
                                .allMatch(field -> field.getValue().isTextual()
                                        && LANGUAGE.matcher(field.getKey()).matches()));
    }

    /** The names on either side, those that are gone behind those that are there. */
    private static Set<String> fields(JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>();
        after.fieldNames().forEachRemaining(names::add);
        before.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static @Nullable String value(JsonNode node) {
        return node.isValueNode() ? Objects.requireNonNull(node.asText()) : null;
    }
}
