package org.claimboard.account;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Refuses a request whose body is not read to its end, and closes the connection, or its rest would be the next request. */
public final class HangUp {

    /** Until when what is still on its way is taken and thrown away: a connection closed at once loses the answer. */
    private static final long LINGER_MILLIS = 1_000;

    /** Seconds after which who was refused may come again. */
    static final String PAUSE = "5";

    private HangUp() {}

    /** Fails the exchange with the status; whoever answers failures under its path says it in the right shape. */
    public static void with(int status, RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (exchange.response().ended() || exchange.response().closed()) {
            return;
        }
        exchange.response().putHeader(HttpHeaderNames.CONNECTION, "close");
        if (status == 429 || status == 503) {
            exchange.response().putHeader(HttpHeaderNames.RETRY_AFTER, PAUSE);
        }
        exchange.addEndHandler(answered -> exchange.vertx()
                .setTimer(LINGER_MILLIS, lingered -> request.connection().close()));
        forget(request);
        exchange.fail(status);
    }

    /** Whoever read the body until now must not go on with it. */
    private static void forget(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        request.exceptionHandler(failure -> {});
        request.endHandler(end -> {});
        request.handler(rest -> {});
        request.resume();
    }
}
