package org.claimboard.api;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * An error as JSON-RPC 2.0 has it, with the HTTP status that goes with it.
 *
 * @param id of the message that it answers; null if that cannot be told, and then it is left out (MCP 2025-11-25)
 */
record RpcError(int status, int code, String message, @Nullable Object id) {

    static final int PARSE_ERROR = -32700;
    static final int INVALID_REQUEST = -32600;
    static final int NO_METHOD = -32601;
    static final int INVALID_PARAMETERS = -32602;
    static final int INTERNAL_ERROR = -32603;
    /** Of the range that is left to servers: the session is not there. */
    static final int NO_SESSION = -32001;
    /** Of the range that is left to servers: refused before the message was looked at. */
    static final int REFUSED = -32000;

    static RpcError refused(int status) {
        return switch (status) {
            case 403 -> of(status, REFUSED, "Pages of other sites may not ask here.");
            case 404 -> of(status, NO_SESSION, "There is no such session. Send initialize for a new one.");
            case 405 ->
                of(status, REFUSED, "Send messages with POST; DELETE ends a session. There is no stream to GET.");
            case 411 -> of(status, REFUSED, "Send Content-Length.");
            case 413 -> of(status, REFUSED, "A message may have 64 KiB.");
            case 429 -> of(status, REFUSED, "Too many requests; Retry-After says when to go on.");
            default ->
                status < 500
                        ? of(status, REFUSED, "Send Accept: application/json, text/event-stream.")
                        : of(status, INTERNAL_ERROR, "The server could not answer.");
        };
    }

    static RpcError of(int status, int code, String message) {
        return new RpcError(status, code, message, null);
    }

    void send(HttpServerResponse response) {
        JsonObject answer = new JsonObject().put("jsonrpc", "2.0");
        if (id != null) {
            answer.put("id", id);
        }
        answer.put("error", new JsonObject().put("code", code).put("message", message));
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(answer.encode());
    }
}
