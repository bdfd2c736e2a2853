package org.claimboard.api;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Set;

/** How answers become JSON: what is not known is absent, numbers are exact and plain, days are ISO 8601. */
final class Answers {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .defaultPropertyInclusion(JsonInclude.Value.construct(NON_NULL, NON_NULL))
            .build();

    private Answers() {}

    static ObjectWriter writer() {
        return MAPPER.writer();
    }

    static byte[] json(Object answer) {
        return write(answer);
    }

    /** The answer with only the fields named: of each item if it is a list, else of itself. */
    static byte[] json(Object answer, Set<String> fields) {
        ObjectNode tree = MAPPER.valueToTree(answer);
        if (answer instanceof Listing) {
            for (JsonNode item : tree.path("items")) {
                ((ObjectNode) item).retain(fields);
            }
        } else {
            tree.retain(fields);
        }
        return write(tree);
    }

    private static byte[] write(Object answer) {
        try {
            return MAPPER.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + answer.getClass(), e);
        }
    }
}
