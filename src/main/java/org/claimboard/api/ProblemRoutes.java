package org.claimboard.api;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.claimboard.ledger.StoreState;
import org.claimboard.site.FailedExchange;

/** Problems for what fails outside resources: unknown addresses, requests too large to read, failures nobody foresaw. */
@ApplicationScoped
class ProblemRoutes {

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
        FailedExchange failed = FailedExchange.take(exchange, store);
        if (failed != null) {
            answer(exchange, failed.status());
        }
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
