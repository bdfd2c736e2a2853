package org.claimboard.api;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Answers in JSON-RPC whatever the server of the protocol fails at: messages that are none, sessions that are not there. */
@ApplicationScoped
class RpcRoutes {

    private static final Logger LOG = Logger.getLogger(RpcRoutes.class);

    /** Ahead of the server of the protocol. */
    private static final int AHEAD = -1;

    void register(@Observes Router router) {
        router.post(AssistantGate.PATH)
                .order(AHEAD)
                .handler(BodyHandler.create(false).setBodyLimit(AssistantGate.LARGEST_BODY))
                .handler(RpcRoutes::check);
        router.route(AssistantGate.PATH).order(Integer.MIN_VALUE).failureHandler(RpcRoutes::fail);
    }

    private static void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        Buffer body = exchange.body().buffer();
        Object sent;
        try {
            sent = body == null ? "" : Json.decodeValue(body);
        } catch (DecodeException e) {
            RpcError.of(400, RpcError.PARSE_ERROR, "This is not JSON.").send(exchange.response());
            return;
        }
        RpcError error = error(sent, request);
        if (error != null) {
            error.send(exchange.response());
            return;
        }
        if (sent instanceof JsonObject message && RpcMessage.isForNobody(message)) {
            exchange.response().setStatusCode(202).end();
            return;
        }
        exchange.next();
    }

    private static @Nullable RpcError error(@Nullable Object sent, HttpServerRequest request) {
        boolean inSession = request.getHeader(AssistantGate.SESSION) != null;
        String version = request.getHeader(AssistantGate.VERSION);
        if (inSession && version != null && !AssistantGate.VERSIONS.contains(version)) {
            return RpcError.of(
                    400,
                    RpcError.INVALID_REQUEST,
                    AssistantGate.VERSION + " must be one of " + String.join(", ", AssistantGate.VERSIONS) + ".");
        }
        return RpcMessage.error(sent, inSession);
    }

    private static void fail(RoutingContext exchange) {
        int status = exchange.statusCode() >= 400 ? exchange.statusCode() : 500;
        if (status >= 500) {
            LOG.errorf(exchange.failure(), "%s failed", AssistantGate.PATH);
        }
        if (exchange.response().headWritten()) {
            exchange.response().reset();
            return;
        }
        RpcError.refused(status).send(exchange.response());
    }
}
