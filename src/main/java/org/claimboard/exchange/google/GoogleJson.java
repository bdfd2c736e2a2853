package org.claimboard.exchange.google;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON as Google's APIs write it: what is empty is left out, numbers are whole; what is unknown is not refused. */
final class GoogleJson {

    private static final int DEEPEST = 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private GoogleJson() {}

    static JsonNode tree(Object answer) {
        return MAPPER.valueToTree(answer);
    }

    static byte[] write(Object answer, boolean pretty) {
        try {
            return (pretty ? MAPPER.writerWithDefaultPrettyPrinter() : MAPPER.writer()).writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page that a body holds. */
    static MarkupPage page(byte @Nullable [] body) {
        try {
            JsonNode tree = MAPPER.readTree(body == null ? new byte[0] : body);
            if (tree == null || !tree.isObject()) {
                throw GoogleFailure.invalid("body", "is not a JSON object");
            }
            if (holdsUnfit(tree)) {
                throw GoogleFailure.invalid("body", "holds a control character or half a surrogate pair");
            }
            return MAPPER.treeToValue(tree, MarkupPage.class);
        } catch (JsonMappingException e) {
            String field = e.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                    .collect(Collectors.joining());
            throw GoogleFailure.invalid(field.isEmpty() ? "body" : field.substring(1), "is not of the right type");
        } catch (JsonProcessingException e) {
            throw GoogleFailure.invalid("body", "is no JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one database keeps and the other refuses. */
    private static boolean holdsUnfit(JsonNode node) {
        if (node.isTextual()) {
            String text = node.textValue();
            return !StandardCharsets.UTF_8.newEncoder().canEncode(text)
                    || text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t' && c != '\r');
        }
        for (JsonNode child : node) {
            if (holdsUnfit(child)) {
                return true;
            }
        }
        return false;
    }
}
