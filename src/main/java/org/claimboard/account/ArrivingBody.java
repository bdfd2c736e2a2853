package org.claimboard.account;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** The body of one request while it comes in. Lives on the event loop of its connection. */
final class ArrivingBody {

    private static final int REQUEST_TIMEOUT = 408;

    private final RoutingContext exchange;
    private final String address;
    private final Shares unfinished;
    private final Shares room;
    private long reserved;
    private long timer;
    private boolean counted;
    private boolean whole;

    /**
     * @param reserved bytes of the room that it was given, until it is known how many it takes
     */
    ArrivingBody(RoutingContext exchange, String address, Shares unfinished, Shares room, long reserved) {
        this.exchange = exchange;
        this.address = address;
        this.unfinished = unfinished;
        this.room = room;
        this.reserved = reserved;
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

    /** It is whole and takes so many bytes of memory; what was reserved beyond them is given back. */
    void isOf(long bytes) {
        giveBack(Math.max(0, reserved - bytes));
    }

    /** Nobody needs it any more. */
    void isAnswered() {
        isOver();
        giveBack(reserved);
    }

    private void giveBack(long bytes) {
        room.give(address, bytes);
        reserved -= bytes;
    }
}
