package org.claimboard.api.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The OpenAPI document: its operations, and which answers they may give. */
final class ApiDescription {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final String HERE = "https://claimboard.example/openapi";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    ApiDescription(JsonNode document) {
        this.document = document;
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(HERE, document.toString())));
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        operations.add(operation(path.getKey(), path.getValue(), operation.getKey()));
                    }
                }));
        return List.copyOf(operations);
    }

    private Operation operation(String path, JsonNode item, String method) {
        List<JsonNode> parameters = new ArrayList<>();
        item.path("parameters").forEach(one -> parameters.add(resolved(one)));
        item.path(method).path("parameters").forEach(one -> parameters.add(resolved(one)));
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                "/paths/" + escaped(path) + "/" + method,
                item.path(method),
                List.copyOf(parameters));
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** What the operation may answer with this status; missing if it must not. */
    JsonNode answer(Operation operation, int status) {
        return resolved(operation.described().path("responses").path(Integer.toString(status)));
    }

    /** The schema of an answer's content. */
    Schema schema(Operation operation, int status, String type) {
        JsonNode response = operation.described().path("responses").path(Integer.toString(status));
        String place = response.has("$ref")
                ? response.path("$ref").asText().substring(1)
                : operation.place() + "/responses/" + status;
        return schemas.computeIfAbsent(
                place + "/content/" + escaped(type) + "/schema",
                pointer -> registry.getSchema(SchemaLocation.of(
                        HERE + "#" + pointer.replace("{", "%7B").replace("}", "%7D"))));
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
