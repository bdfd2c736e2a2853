package org.claimboard.site;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/** Tells caches that an answer differs by the codings that a client takes (RFC 9110, section 12.5.5). */
@ApplicationScoped
class Codings {

    /** Ahead of everything that may answer. */
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    private void add(RoutingContext exchange) {
        MultiMap headers = exchange.response().headers();
        exchange.addHeadersEndHandler(ended -> {
            String varies = String.join(", ", headers.getAll(HttpHeaderNames.VARY));
            if (!varies.toLowerCase(Locale.ROOT).contains("accept-encoding")) {
                headers.set(HttpHeaderNames.VARY, varies.isEmpty() ? "Accept-Encoding" : varies + ", Accept-Encoding");
            }
        });
        exchange.next();
    }
}
