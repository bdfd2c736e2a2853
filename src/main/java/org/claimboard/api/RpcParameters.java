package org.claimboard.api;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form of what methods take (Model Context Protocol, schema of 2025-11-25), which the server of the protocol takes for
 * granted.
 */
final class RpcParameters {

    private static final Set<String> LEVELS =
            Set.of("debug", "info", "notice", "warning", "error", "critical", "alert", "emergency");

    private RpcParameters() {}

    /**
     * What is wrong with what a method is given.
     *
     * @param method one that is served
     * @param parameters empty if there are none
     * @return null if nothing is
     */
    static @Nullable String fault(String method, JsonObject parameters) {
        if (parameters.containsKey("_meta") && !isMeta(parameters.getValue("_meta"))) {
            return "params._meta must be a JSON object, and its progressToken a text or a whole number.";
        }
        return switch (method) {
            case "initialize" -> faultOfInitialization(parameters);
            case "tools/list" ->
                parameters.containsKey("cursor") ? "params.cursor is none of ours: all tools are in one list." : null;
            case "tools/call" -> faultOfCall(parameters);
            case "logging/setLevel" ->
                parameters.getValue("level") instanceof String level && LEVELS.contains(level)
                        ? null
                        : "params.level must be debug, info, notice, warning, error, critical, alert or emergency.";
            default -> null;
        };
    }

    private static boolean isMeta(@Nullable Object meta) {
        if (!(meta instanceof JsonObject fields)) {
            return false;
        }
        Object token = fields.getValue("progressToken");
        return !fields.containsKey("progressToken")
                || token instanceof String
                || token instanceof Integer
                || token instanceof Long;
    }

    private static @Nullable String faultOfInitialization(JsonObject parameters) {
        if (!(parameters.getValue("protocolVersion") instanceof String)) {
            return "params.protocolVersion must be a text.";
        }
        if (!(parameters.getValue("capabilities") instanceof JsonObject capabilities)
                || !capabilities.stream().map(Map.Entry::getValue).allMatch(JsonObject.class::isInstance)) {
            return "params.capabilities must be a JSON object of JSON objects.";
        }
        if (!(parameters.getValue("clientInfo") instanceof JsonObject client)
                || !(client.getValue("name") instanceof String)
                || !(client.getValue("version") instanceof String)) {
            return "params.clientInfo must be a JSON object with name and version, which are texts.";
        }
        return client.containsKey("title") && !(client.getValue("title") instanceof String)
                ? "params.clientInfo.title must be a text."
                : null;
    }

    private static @Nullable String faultOfCall(JsonObject parameters) {
        if (!(parameters.getValue("name") instanceof String)) {
            return "params.name must be the name of a tool.";
        }
        if (!(parameters.getValue("arguments") instanceof JsonObject arguments)) {
            return "params.arguments must be a JSON object that holds what the tool takes.";
        }
        return arguments.stream()
                .filter(argument -> argument.getValue() == null)
                .map(argument -> "params.arguments." + ToolArguments.printable(argument.getKey())
                        + " is null: give a value or leave it out.")
                .findFirst()
                .orElse(null);
    }
}
