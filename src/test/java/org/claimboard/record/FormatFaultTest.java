package org.claimboard.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the schema asks of a field, people are told in words of ours what is wrong with it. */
class FormatFaultTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonNode SCHEMA = schema();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of("urn:claimboard:claim-file", SCHEMA.toString())));

    /** What says nothing about a value, or is told by what it leads to. */
    private static final Set<String> NO_DEMAND = Set.of(
            "$schema", "$id", "$ref", "$defs", "title", "description", "properties", "items", "propertyNames", "oneOf");

    /** A keyword somewhere in the schema. */
    record Demand(String pointer, String keyword, JsonNode asked) {

        @Override
        public String toString() {
            return pointer + " " + keyword;
        }
    }

    static Stream<Demand> demands() {
        List<Demand> found = new ArrayList<>();
        SCHEMA.path("$defs").properties().forEach(part -> collect(part.getValue(), "/$defs/" + part.getKey(), found));
        return found.stream();
    }

    private static void collect(JsonNode schema, String pointer, List<Demand> found) {
        schema.properties().forEach(part -> {
            String keyword = part.getKey();
            JsonNode value = part.getValue();
            boolean schemaInside =
                    value.isObject() && Set.of("items", "additionalProperties").contains(keyword);
            if (schemaInside) {
                collect(value, pointer + "/" + keyword, found);
            } else if (keyword.equals("properties")) {
                value.properties()
                        .forEach(each -> collect(each.getValue(), pointer + "/properties/" + each.getKey(), found));
            } else if (!NO_DEMAND.contains(keyword) && !isEmptyList(value)) {
                found.add(new Demand(pointer, keyword, value));
            }
        });
    }

    private static boolean isEmptyList(JsonNode value) {
        return value.isArray() && value.isEmpty();
    }

    @ParameterizedTest
    @MethodSource("demands")
    void breach_ofEachDemand_isToldInWords(Demand demand) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of("urn:claimboard:claim-file#" + demand.pointer()));
        List<Error> errors = breaches(demand).stream()
                .map(breach -> schema.validate(
                        breach, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .flatMap(List::stream)
                .filter(error -> error.getKeyword().equals(demand.keyword()))
                .toList();

        assertThat(errors).isNotEmpty();
        assertThat(errors).allSatisfy(error -> {
            FormatFault.Told told = FormatFault.of(error);
            assertThat(told.fault()).isNotEqualTo(FormatFault.NO_KIND);
            assertThat(told.limit()).matches("[0-9.]*");
        });
    }

    /** Values one of which breaks the demand. */
    private static List<JsonNode> breaches(Demand demand) {
        JsonNode asked = demand.asked();
        return switch (demand.keyword()) {
            case "type" -> List.of(asked.asText().equals("string") ? NODES.numberNode(5) : NODES.textNode("x"));
            case "pattern" -> List.of(NODES.textNode("! \n<"), NODES.textNode(" "));
            case "format" -> List.of(NODES.textNode("2025-02-30"));
            case "maxLength" -> List.of(NODES.textNode("x".repeat(asked.asInt() + 1)));
            case "minLength" -> List.of(NODES.textNode(""));
            case "minimum" -> List.of(NODES.numberNode(asked.asInt() - 1));
            case "exclusiveMinimum" -> List.of(NODES.numberNode(asked.asInt()));
            case "maximum" -> List.of(NODES.numberNode(asked.asInt() + 1));
            case "enum", "const" -> List.of(NODES.textNode("no-such-word"));
            case "maxItems" -> List.of(items(asked.asInt() + 1));
            case "minItems" -> List.of(items(asked.asInt() - 1));
            case "minProperties", "required" -> List.of(NODES.objectNode());
            case "maxProperties" -> List.of(fields(asked.asInt() + 1));
            case "additionalProperties" -> List.of(fields(1));
            default -> throw new AssertionError("nobody has thought of " + demand);
        };
    }

    private static ArrayNode items(int many) {
        ArrayNode items = NODES.arrayNode();
        for (int i = 0; i < many; i++) {
            items.add("x");
        }
        return items;
    }

    private static ObjectNode fields(int many) {
        ObjectNode fields = NODES.objectNode();
        for (int i = 0; i < many; i++) {
            fields.put("zz-" + (1000 + i), "x");
        }
        return fields;
    }

    /** What has a pattern of its own is told by what it is to be. */
    @Test
    void patterns_areToldApart() {
        Set<FormatFault> told = new TreeSet<>();
        for (String name : List.of("slug", "ref", "date", "period", "language", "link", "unit", "currency")) {
            Schema schema = REGISTRY.getSchema(SchemaLocation.of("urn:claimboard:claim-file#/$defs/" + name));
            schema.validate(NODES.textNode("! \n<")).stream()
                    .filter(error -> error.getKeyword().equals("pattern"))
                    .forEach(error -> told.add(FormatFault.of(error).fault()));
        }
        assertThat(told)
                .containsExactlyInAnyOrder(
                        FormatFault.BAD_SLUG,
                        FormatFault.BAD_REF,
                        FormatFault.BAD_DATE,
                        FormatFault.BAD_PERIOD,
                        FormatFault.BAD_LANGUAGE,
                        FormatFault.BAD_ADDRESS,
                        FormatFault.BAD_UNIT,
                        FormatFault.BAD_CURRENCY);
    }

    private static JsonNode schema() {
        try {
            return new ObjectMapper().readTree(FileSchema.class.getResourceAsStream(FileSchema.RESOURCE));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
