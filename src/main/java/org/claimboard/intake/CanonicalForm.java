package org.claimboard.intake;

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
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.claimboard.claim.RecordType;

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
    static FiledRecord read(RecordType type, JsonNode tree) throws JsonProcessingException {
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

    static ObjectNode tree(FiledRecord filed) {
        ObjectNode tree = MAPPER.valueToTree(filed);
        dropEmpty(tree);
        return tree;
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
        };
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
