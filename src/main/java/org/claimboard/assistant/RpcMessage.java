package org.claimboard.assistant;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** The form of messages (JSON-RPC 2.0; MCP: ids are texts or whole numbers), ahead of what they mean. */
final class RpcMessage {

    /** Messages in one batch, which clients of the protocol's version 2025-03-26 may send. */
    private static final int MOST = 10;

    private RpcMessage() {}

    /**
     * What is wrong with what was sent.
     *
     * @param sent as Vert.x reads JSON; null for JSON's null
     * @param inSession whether a session is named
     * @return null if nothing is
     */
    static @Nullable RpcError error(@Nullable Object sent, boolean inSession) {
        if (!(sent instanceof JsonArray batch)) {
            return one(sent, inSession);
        }
        if (batch.isEmpty() || batch.size() > MOST) {
            return invalid("A batch holds 1 to " + MOST + " messages.", null);
        }
        for (Object message : batch) {
            RpcError error = one(message, inSession);
            if (error != null) {
                return error;
            }
        }
        return null;
    }

    private static @Nullable RpcError one(@Nullable Object sent, boolean inSession) {
        if (!(sent instanceof JsonObject message)) {
            return invalid("A message is a JSON object.", null);
        }
        Object id = message.getValue("id");
        if (message.containsKey("id") && !(id instanceof String || id instanceof Integer || id instanceof Long)) {
            return invalid("id must be a text or a whole number.", null);
        }
        if (!"2.0".equals(message.getValue("jsonrpc"))) {
            return invalid("jsonrpc must be \"2.0\".", id);
        }
        boolean answersUs = message.containsKey("result") || message.containsKey("error");
        if (!answersUs && !(message.getValue("method") instanceof String)) {
            return invalid("method must be a text.", id);
        }
        if (!inSession && !"initialize".equals(message.getValue("method"))) {
            return new RpcError(
                    400, RpcError.NO_SESSION, "Send initialize first, and then " + AssistantGate.SESSION + ".", id);
        }
        return parameters(message, id);
    }

    private static @Nullable RpcError parameters(JsonObject message, @Nullable Object id) {
        if (!message.containsKey("params")) {
            return null;
        }
        if (!(message.getValue("params") instanceof JsonObject parameters)) {
            return new RpcError(400, RpcError.INVALID_PARAMETERS, "params must be a JSON object.", id);
        }
        if (!"tools/call".equals(message.getValue("method"))) {
            return null;
        }
        if (!(parameters.getValue("name") instanceof String)) {
            return new RpcError(400, RpcError.INVALID_PARAMETERS, "params.name must be the name of a tool.", id);
        }
        if (parameters.containsKey("arguments") && !(parameters.getValue("arguments") instanceof JsonObject)) {
            return new RpcError(400, RpcError.INVALID_PARAMETERS, "params.arguments must be a JSON object.", id);
        }
        return null;
    }

    private static RpcError invalid(String message, @Nullable Object id) {
        return new RpcError(400, RpcError.INVALID_REQUEST, message, id);
    }
}
