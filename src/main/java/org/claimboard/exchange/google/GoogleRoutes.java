package org.claimboard.exchange.google;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.claimboard.ledger.StoreState;
import org.claimboard.site.FailedExchange;

/** Google's errors for what fails outside resources: unknown addresses, bodies too large, failures nobody foresaw. */
@ApplicationScoped
class GoogleRoutes {

    private final StoreState store;

    GoogleRoutes(StoreState store) {
        this.store = store;
    }

    void register(@Observes Router router) {
        router.route(GoogleAnswers.ROOT).last().handler(exchange -> answer(exchange, 404));
        router.route(GoogleAnswers.ROOT + "/*").last().handler(exchange -> answer(exchange, 404));
        router.route(GoogleAnswers.ROOT + "/*").order(Integer.MIN_VALUE).failureHandler(this::fail);
    }

    private void fail(RoutingContext exchange) {
        FailedExchange failed = FailedExchange.take(exchange, store);
        if (failed != null) {
            answer(exchange, failed.status());
        }
    }

    private static void answer(RoutingContext exchange, int status) {
        exchange.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-cache")
                .end(Buffer.buffer(GoogleJson.write(GoogleError.of(status), true)));
    }
}
