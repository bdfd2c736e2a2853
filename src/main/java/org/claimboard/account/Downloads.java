package org.claimboard.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * How many files are written while they are sent, at a time: each keeps a worker for as long as its reader takes, and there
 * must be workers left for pages.
 */
@ApplicationScoped
public class Downloads {

    private static final int PER_ADDRESS = 8;
    private static final int IN_ALL = 24;

    private final Shares shares = new Shares(PER_ADDRESS, IN_ALL);

    /**
     * Counts one until the exchange has ended.
     *
     * @throws WebApplicationException if there are as many as there may be: 429 from one address, 503 in all
     */
    public void begin(RoutingContext exchange) {
        String address = RemoteAddress.counted(exchange);
        Shares.Answer share = shares.take(address, 1);
        if (share != Shares.Answer.TAKEN) {
            throw new WebApplicationException(Response.status(BodyGate.status(share))
                    .header(HttpHeaders.RETRY_AFTER, HangUp.PAUSE)
                    .build());
        }
        exchange.addEndHandler(ended -> shares.give(address, 1));
    }
}
