package org.claimboard.site;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import org.claimboard.ledger.ClockDoubtful;
import org.claimboard.ledger.StoreFault;
import org.claimboard.ledger.StoreState;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What failed outside resources, for whoever answers it: pages, the API and Google's each in their own form.
 *
 * @param status of the answer, from 400
 * @param cause what stands in the way for a while; null if coming back does not help
 */
public record FailedExchange(int status, @Nullable Cause cause) {

    /** What passes: the answer says when to come back. */
    public enum Cause {
        CLOCK,
        STORE
    }

    private static final Logger LOG = Logger.getLogger(FailedExchange.class);

    /**
     * Takes the failure of an exchange: the log and the state of the store learn of it.
     *
     * @return null if the answer had begun; it is broken off then
     */
    public static @Nullable FailedExchange take(RoutingContext exchange, StoreState store) {
        FailedExchange failed = of(exchange, store);
        if (failed.cause != null) {
            exchange.response().putHeader("Retry-After", Integer.toString(StoreFault.RETRY_SECONDS));
        } else if (failed.status >= 500) {
            LOG.errorf(
                    exchange.failure(),
                    "%s %s failed",
                    exchange.request().method(),
                    exchange.request().path());
        }
        if (exchange.response().headWritten()) {
            exchange.response().reset();
            return null;
        }
        return failed;
    }

    private static FailedExchange of(RoutingContext exchange, StoreState store) {
        Throwable failure = exchange.failure();
        if (failure != null && ClockDoubtful.isBehind(failure)) {
            return new FailedExchange(503, Cause.CLOCK);
        }
        StoreFault fault = failure == null ? null : StoreFault.of(failure);
        if (fault == null) {
            return new FailedExchange(status(exchange), null);
        }
        store.met(fault);
        LOG.errorf(
                "%s %s failed: the store is %s: %s",
                exchange.request().method(), exchange.request().path(), fault, failure);
        return new FailedExchange(503, Cause.STORE);
    }

    /** A header that cannot be read is the client's failure, whichever layer finds it. */
    private static int status(RoutingContext exchange) {
        if (exchange.failure() instanceof WebApplicationException known) {
            return known.getResponse().getStatus();
        }
        if (exchange.failure() instanceof IllegalArgumentException && exchange.statusCode() < 500) {
            return 400;
        }
        return exchange.statusCode() >= 400 ? exchange.statusCode() : 500;
    }
}
