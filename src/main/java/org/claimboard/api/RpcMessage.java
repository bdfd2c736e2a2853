package org.claimboard.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of messages (JSON-RPC 2.0; MCP: ids are texts or whole numbers), ahead of what they mean. */
final class RpcMessage {

    /** Messages in one batch, which clients of the protocol's version 2025-03-26 may send. */
    private static final int MOST = 10;

    /** What is served here and announced; the server of the protocol knows more. */
    private static final Set<String> METHODS =
            Set.of("initialize", "ping", "tools/list", "tools/call", "logging/setLevel");

    /** What clients tell without waiting for an answer, as far as it matters here. */
    private static final Set<String> NOTIFICATIONS = Set.of("notifications/initialized", "notifications/cancelled");

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
            if (message instanceof JsonObject notification && isForNobody(notification)) {
                return invalid("A batch holds requests and known notifications only.", null);
            }
        }
        return null;
    }

    /**
     * Whether it asks for no answer and nothing here heeds it: such a message is taken, and that is all (JSON-RPC 2.0,
     * section 4.1, where even an unknown method is no error then).
     *
     * @param message one that has the form of a message
     */
    static boolean isForNobody(JsonObject message) {
        if (message.containsKey("id") || answersUs(message)) {
            return false;
        }
        String method = message.getString("method");
        Object cancelled = message.getJsonObject("params", new JsonObject()).getValue("requestId");
        return !NOTIFICATIONS.contains(method) || (method.equals("notifications/cancelled") && !isId(cancelled));
    }

    private static boolean isId(@Nullable Object id) {
        return id instanceof String || id instanceof Integer || id instanceof Long;
    }

    private static boolean answersUs(JsonObject message) {
        return message.containsKey("result") || message.containsKey("error");
    }

    private static @Nullable RpcError one(@Nullable Object sent, boolean inSession) {
        if (!(sent instanceof JsonObject message)) {
            return invalid("A message is a JSON object.", null);
        }
        Object id = message.getValue("id");
        if (message.containsKey("id") && !isId(id)) {
            return invalid("id must be a text or a whole number.", null);
        }
        if (!"2.0".equals(message.getValue("jsonrpc"))) {
            return invalid("jsonrpc must be \"2.0\".", id);
        }
        if (!answersUs(message) && !(message.getValue("method") instanceof String)) {
            return invalid("method must be a text.", id);
        }
        if (!inSession && !"initialize".equals(message.getValue("method"))) {
            return new RpcError(
                    400, RpcError.NO_SESSION, "Send initialize first, and then " + AssistantGate.SESSION + ".", id);
        }
        if (message.containsKey("params") && !(message.getValue("params") instanceof JsonObject)) {
            return new RpcError(400, RpcError.INVALID_PARAMETERS, "params must be a JSON object.", id);
        }
        return answersUs(message) || id == null ? null : request(message, id);
    }

    private static @Nullable RpcError request(JsonObject message, Object id) {
        String method = message.getString("method");
        if (!METHODS.contains(method)) {
            return new RpcError(200, RpcError.NO_METHOD, "There is no such method.", id);
        }
        String fault = RpcParameters.fault(method, message.getJsonObject("params", new JsonObject()));
        return fault == null ? null : new RpcError(400, RpcError.INVALID_PARAMETERS, fault, id);
    }

    private static RpcError invalid(String message, @Nullable Object id) {
        return new RpcError(400, RpcError.INVALID_REQUEST, message, id);
    }
}
