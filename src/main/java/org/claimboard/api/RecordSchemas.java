package org.claimboard.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.claimboard.record.RecordType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schemas of record documents, out of the very schema that claim files are checked with. */
final class RecordSchemas {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String RESOURCE = "/org/claimboard/record/claim-file.schema.json";
    private static final String DEFINITIONS = "#/$defs/";
    private static final String WHOLE = "-file";

    private final JsonNode definitions;

    private RecordSchemas(JsonNode definitions) {
        this.definitions = definitions;
    }

    static void addTo(Components components) {
        RecordSchemas schemas = new RecordSchemas(read().path("$defs"));
        schemas.definitions
                .properties()
                .forEach(definition ->
                        components.addSchema(name(definition.getKey()), schemas.schema(definition.getValue())));
    }

    /** Name of the schema of whole documents of the kind. */
    static String name(RecordType type) {
        return name(type.word() + WHOLE);
    }

    private static String name(String definition) {
        String words = definition.endsWith(WHOLE)
                ? definition.substring(0, definition.length() - WHOLE.length()) + "-document"
                : "document-" + definition;
        return Arrays.stream(words.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private Schema schema(JsonNode node) {
        Schema schema = OASFactory.createSchema();
        node.properties().forEach(keyword -> put(schema, keyword.getKey(), keyword.getValue()));
        return schema;
    }

    private void put(Schema schema, String keyword, JsonNode value) {
        switch (keyword) {
            case "$ref" -> refer(schema, value.textValue().substring(DEFINITIONS.length()));
            case "type" -> schema.addType(SchemaType.valueOf(value.textValue().toUpperCase(Locale.ROOT)));
            case "description" -> schema.setDescription(value.textValue());
            case "format" -> schema.setFormat(value.textValue());
            case "pattern" -> schema.setPattern(value.textValue());
            case "minLength" -> schema.setMinLength(value.intValue());
            case "maxLength" -> schema.setMaxLength(value.intValue());
            case "minItems" -> schema.setMinItems(value.intValue());
            case "maxItems" -> schema.setMaxItems(value.intValue());
            case "minProperties" -> schema.setMinProperties(value.intValue());
            case "maxProperties" -> schema.setMaxProperties(value.intValue());
            case "minimum" -> schema.setMinimum(BigDecimal.valueOf(value.longValue()));
            case "maximum" -> schema.setMaximum(BigDecimal.valueOf(value.longValue()));
            case "exclusiveMinimum" -> schema.setExclusiveMinimum(BigDecimal.valueOf(value.longValue()));
            case "const" -> schema.setConstValue(value.booleanValue());
            case "enum" -> schema.setEnumeration(List.of(MAPPER.convertValue(value, Object[].class)));
            case "required" -> schema.setRequired(texts(value));
            case "items" -> schema.setItems(schema(value));
            case "propertyNames" -> schema.setPropertyNames(schema(value));
            case "properties" ->
                value.properties().forEach(field -> schema.addProperty(field.getKey(), schema(field.getValue())));
            case "additionalProperties" -> putOthers(schema, value);
            default -> throw new IllegalStateException("cannot tell OpenAPI of " + keyword);
        }
    }

    /** Beside a reference stands what is referred to, in words, unless there is something better. */
    private void refer(Schema schema, String definition) {
        schema.setRef(name(definition));
        if (schema.getDescription() == null) {
            schema.setDescription(
                    definitions.path(definition).path("description").textValue());
        }
    }

    private void putOthers(Schema schema, JsonNode value) {
        if (value.isBoolean()) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(value.booleanValue()));
        } else {
            schema.setAdditionalPropertiesSchema(schema(value));
        }
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    private static JsonNode read() {
        try (InputStream file = Objects.requireNonNull(RecordSchemas.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
