package org.claimboard.record;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.stream.IntStream;

/**
 * The one form in which two records that say the same are the same characters: fields in the order of the file format,
 * languages and dates in alphabetical order, nothing empty.
 */
public final class CanonicalForm {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPropertyInclusion(JsonInclude.Value.construct(NON_EMPTY, NON_EMPTY))
            .build();

    private CanonicalForm() {}

    /**
     * The record that a file's tree holds.
     *
     * @throws JsonProcessingException if a value is none that the record can hold
     */
    public static FiledRecord read(RecordType type, JsonNode tree) throws JsonProcessingException {
        return MAPPER.treeToValue(tree, formOf(type));
    }

    /** The record as revisions keep it. */
    public static String json(FiledRecord filed) {
        try {
            return MAPPER.writeValueAsString(tree(filed));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + filed.slug(), e);
        }
    }

    /**
     * A draft as revisions keep it: in canonical form if it is whole, else as it was written, with its slug first and
     * without what is empty.
     */
    public static String json(RecordKey key, ObjectNode draft) {
        ObjectNode tree = MAPPER.createObjectNode().put(key.type().word(), key.slug());
        draft.properties().stream()
                .filter(field -> !field.getKey().equals(key.type().word()))
                .forEach(field -> tree.set(field.getKey(), field.getValue().deepCopy()));
        dropBlank(tree);
        try {
            FiledRecord filed = read(key.type(), tree);
            return addsTo(tree, tree(filed)) ? tree.toString() : json(filed);
        } catch (JsonProcessingException | RuntimeException e) {
            return tree.toString();
        }
    }

    /** The record or draft that a revision holds. */
    public static ObjectNode parse(String content) {
        try {
            return (ObjectNode) MAPPER.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a revision is not JSON", e);
        }
    }

    public static ObjectNode tree(FiledRecord filed) {
        ObjectNode tree = MAPPER.valueToTree(filed);
        dropEmpty(tree);
        return tree;
    }

    /** A part of a record as the record would have it. */
    public static JsonNode part(Object part) {
        return MAPPER.valueToTree(part);
    }

    private static Class<? extends FiledRecord> formOf(RecordType type) {
        return switch (type) {
            case ARTICLE -> ArticleFile.class;
            case CLAIMANT -> ClaimantFile.class;
            case SOURCE -> SourceFile.class;
            case CLAIM -> ClaimFile.class;
            case COMPARISON -> ComparisonFile.class;
            case CHAIN -> ChainFile.class;
            case RATES -> RatesFile.class;
            case TOPIC -> TopicFile.class;
        };
    }

    /** Whether what was read says more than what was written: numbers that a draft lacks are read as 0. */
    private static boolean addsTo(JsonNode written, JsonNode read) {
        if (read.isArray()) {
            return IntStream.range(0, read.size()).anyMatch(i -> addsTo(written.path(i), read.get(i)));
        }
        return read.properties().stream()
                .anyMatch(field ->
                        !written.has(field.getKey()) || addsTo(written.path(field.getKey()), field.getValue()));
    }

    private static void dropBlank(JsonNode node) {
        node.forEach(CanonicalForm::dropBlank);
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> isBlank(field.getValue()));
        } else if (node instanceof ArrayNode list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                if (isBlank(list.get(i))) {
                    list.remove(i);
                }
            }
        }
    }

    private static boolean isBlank(JsonNode node) {
        return node.isNull()
                || (node.isContainerNode() && node.isEmpty())
                || (node.isTextual() && node.textValue().isBlank());
    }

    private static void dropEmpty(JsonNode node) {
        node.forEach(CanonicalForm::dropEmpty);
        if (node instanceof ObjectNode object) {
            object.properties()
                    .removeIf(field ->
                            field.getValue().isObject() && field.getValue().isEmpty());
        }
    }
}
