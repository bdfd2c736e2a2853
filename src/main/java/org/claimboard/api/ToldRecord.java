package org.claimboard.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.claimboard.record.Languages;

/**
 * What the API says, as an assistant is told it: texts without the marks of a search, no field without a value, and beside
 * the address of each record in the API that of its page, which is the one to quote.
 */
final class ToldRecord {

    /** Numbers stay as the API writes them. */
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The records that have pages of their own, at the same place. */
    private static final Pattern SELF = Pattern.compile(
            "/api/v1(/(?:claims|comparisons|sources|articles|claimants|chains|topics)/[a-z0-9-]{1,120})");

    private ToldRecord() {}

    /**
     * @param origin of the site
     */
    static JsonNode of(Object representation, String origin) {
        try {
            return told(MAPPER.readTree(Representations.writer().writeValueAsBytes(representation)), origin);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what the API says cannot be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode told(JsonNode node, String origin) {
        if (node instanceof ObjectNode object) {
            return record(object, origin);
        }
        if (!(node instanceof ArrayNode list)) {
            return node;
        }
        if (isMarked(list)) {
            return TextNode.valueOf(StreamSupport.stream(list.spliterator(), false)
                    .map(part -> part.path("text").asText())
                    .collect(Collectors.joining()));
        }
        ArrayNode all = MAPPER.createArrayNode();
        list.forEach(item -> all.add(told(item, origin)));
        return all;
    }

    private static ObjectNode record(ObjectNode object, String origin) {
        ObjectNode record = MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (field.getValue().isNull()) {
                continue;
            }
            record.set(field.getKey(), told(field.getValue(), origin));
            Matcher address = SELF.matcher(field.getValue().asText(""));
            if (field.getKey().equals("self") && address.matches()) {
                record.put("page", origin + "/" + Languages.first() + address.group(1));
            }
        }
        return record;
    }

    /** Whether it is a text in parts, of which some are marked as found. */
    private static boolean isMarked(ArrayNode list) {
        return !list.isEmpty()
                && StreamSupport.stream(list.spliterator(), false)
                        .allMatch(part -> part.size() == 2 && part.has("text") && part.has("marked"));
    }
}
