package org.claimboard.api;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.claimboard.ledger.StoreFault;
import org.claimboard.ledger.StoreState;
import org.jboss.logging.Logger;

/** Problems for what fails outside resources: unknown addresses, requests too large to read, failures nobody foresaw. */
@ApplicationScoped
class ProblemRoutes {

    private static final Logger LOG = Logger.getLogger(ProblemRoutes.class);

    private final StoreState store;

    ProblemRoutes(StoreState store) {
        this.store = store;
    }

    void register(@Observes Router router) {
        router.route("/api").last().handler(exchange -> answer(exchange, 404));
        router.route("/api/*").last().handler(exchange -> answer(exchange, 404));
        router.route("/api/*").order(Integer.MIN_VALUE).failureHandler(this::fail);
    }

    private void fail(RoutingContext exchange) {
        StoreFault fault = exchange.failure() == null ? null : StoreFault.of(exchange.failure());
        int failed = exchange.statusCode() >= 400 ? exchange.statusCode() : 500;
        int status = fault == null ? failed : 503;
        if (fault != null) {
            store.met(fault);
            LOG.errorf(
                    "%s %s failed: the store is %s: %s",
                    exchange.request().method(), exchange.request().path(), fault, exchange.failure());
            exchange.response().putHeader(HttpHeaderNames.RETRY_AFTER, Integer.toString(StoreFault.RETRY_SECONDS));
        } else if (status >= 500) {
            LOG.errorf(
                    exchange.failure(),
                    "%s %s failed",
                    exchange.request().method(),
                    exchange.request().path());
        }
        if (exchange.response().headWritten()) {
            exchange.response().reset();
            return;
        }
        answer(exchange, status);
    }

    private static void answer(RoutingContext exchange, int status) {
        HttpServerResponse response = exchange.response();
        response.setStatusCode(status);
        response.putHeader(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.putHeader(HttpHeaderNames.CACHE_CONTROL, "no-cache");
        response.end(
                Buffer.buffer(Answers.json(Problem.of(status, exchange.request().path()))));
    }
}
