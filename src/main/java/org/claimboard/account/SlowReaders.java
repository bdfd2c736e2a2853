package org.claimboard.account;

import io.netty.channel.ChannelPipeline;
import io.netty.handler.timeout.WriteTimeoutHandler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Closes connections whose clients do not take what they asked for: each piece of an answer must have left in a while,
 * or it would be kept in memory, and whoever writes the next piece would wait, for as long as the client likes.
 */
@ApplicationScoped
class SlowReaders {

    /** Ahead of everything that may answer. */
    private static final int FIRST = 10_000;

    private static final String NAME = "claimboard slow readers";

    private final long millis;

    SlowReaders(@ConfigProperty(name = "claimboard.answers.time", defaultValue = "30s") Duration time) {
        this.millis = time.toMillis();
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, FIRST);
    }

    /** Connections are known by the first request that comes over them. */
    private void watch(RoutingContext exchange) {
        if (exchange.request().connection() instanceof ConnectionBase connection) {
            ChannelPipeline pipeline = connection.channel().pipeline();
            if (pipeline.get(NAME) == null) {
                pipeline.addFirst(NAME, new WriteTimeoutHandler(millis, TimeUnit.MILLISECONDS));
            }
            ConnectionLife life = ConnectionLife.of(connection.channel());
            if (life != null) {
                life.begin();
                exchange.addEndHandler(ended -> life.end());
            }
        }
        exchange.next();
    }
}
