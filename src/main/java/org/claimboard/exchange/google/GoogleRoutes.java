package org.claimboard.exchange.google;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.claimboard.ledger.StoreFault;
import org.claimboard.ledger.StoreState;
import org.jboss.logging.Logger;

/** Google's errors for what fails outside resources: unknown addresses, bodies too large, failures nobody foresaw. */
@ApplicationScoped
class GoogleRoutes {

    private static final Logger LOG = Logger.getLogger(GoogleRoutes.class);

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
        StoreFault fault = exchange.failure() == null ? null : StoreFault.of(exchange.failure());
        int failed = exchange.statusCode() >= 400 ? exchange.statusCode() : 500;
        int status = fault == null ? failed : 503;
        if (fault != null) {
            store.met(fault);
            LOG.errorf(
                    "%s %s failed: the store is %s: %s",
                    exchange.request().method(), exchange.request().path(), fault, exchange.failure());
            exchange.response().putHeader("Retry-After", Integer.toString(StoreFault.RETRY_SECONDS));
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
        exchange.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-cache")
                .end(Buffer.buffer(GoogleJson.write(GoogleError.of(status), true)));
    }
}
