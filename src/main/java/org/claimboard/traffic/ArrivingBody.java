package org.claimboard.traffic;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** The body of one request while it comes in. Lives on the event loop of its connection. */
final class ArrivingBody {

    private static final int REQUEST_TIMEOUT = 408;

    private final RoutingContext exchange;
    private final String address;
    private final Shares unfinished;
    private long timer;
    private boolean counted;
    private boolean whole;

    ArrivingBody(RoutingContext exchange, String address, Shares unfinished) {
        this.exchange = exchange;
        this.address = address;
        this.unfinished = unfinished;
    }

    /**
     * Waits for it.
     *
     * @param atOnce after which it counts as one that takes long
     * @param time after which it is given up
     */
    void await(Duration atOnce, Duration time) {
        timer = exchange.vertx().setTimer(atOnce.toMillis(), passed -> takesLong(time.minus(atOnce)));
    }

    private void takesLong(Duration left) {
        if (whole) {
            return;
        }
        Shares.Answer share = unfinished.take(address, 1);
        if (share != Shares.Answer.TAKEN) {
            HangUp.with(BodyGate.status(share), exchange);
            return;
        }
        counted = true;
        timer = exchange.vertx().setTimer(Math.max(1, left.toMillis()), passed -> giveUp());
    }

    private void giveUp() {
        if (!whole) {
            HangUp.with(REQUEST_TIMEOUT, exchange);
        }
    }

    /** It is there, or will never be. */
    void isOver() {
        whole = true;
        exchange.vertx().cancelTimer(timer);
        if (counted) {
            counted = false;
            unfinished.give(address, 1);
        }
    }
}
