package org.claimboard.assistant;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
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
        RpcError error = error(exchange.body().buffer(), request.getHeader(AssistantGate.SESSION) != null);
        if (error == null) {
            exchange.next();
        } else {
            error.send(exchange.response());
        }
    }

    private static @Nullable RpcError error(@Nullable Buffer body, boolean inSession) {
        try {
            return RpcMessage.error(body == null ? "" : Json.decodeValue(body), inSession);
        } catch (DecodeException e) {
            return RpcError.of(400, RpcError.PARSE_ERROR, "This is not JSON.");
        }
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
