package org.claimboard.site;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Compresses every answer that is text, whatever wrote it, and tells caches that an answer differs by the codings that a
 * client takes (RFC 9110, section 12.5.5).
 */
@ApplicationScoped
class Codings {

    /** Ahead of everything that may answer. */
    private static final int FIRST = 10_000;

    private static final String IDENTITY = "identity";

    private final Set<String> compressed;

    Codings(@ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> compressed) {
        this.compressed = compressed;
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    private void add(RoutingContext exchange) {
        MultiMap headers = exchange.response().headers();
        Coding coding = Coding.of(exchange.request().getHeader(HttpHeaderNames.ACCEPT_ENCODING));
        exchange.addHeadersEndHandler(ended -> {
            settle(headers, coding, isLeftAsItIs(exchange));
            String varies = String.join(", ", headers.getAll(HttpHeaderNames.VARY));
            if (!varies.toLowerCase(Locale.ROOT).contains("accept-encoding")) {
                headers.set(HttpHeaderNames.VARY, varies.isEmpty() ? "Accept-Encoding" : varies + ", Accept-Encoding");
            }
        });
        exchange.next();
    }

    /** The server names identity ahead of all answers, beside what an answer says itself; only resources take it away. */
    private void settle(MultiMap headers, Coding coding, boolean leftAsItIs) {
        Set<String> named = new HashSet<>(headers.getAll(HttpHeaderNames.CONTENT_ENCODING));
        if (!named.remove(IDENTITY)) {
            return;
        }
        if (!named.isEmpty()) {
            headers.set(HttpHeaderNames.CONTENT_ENCODING, String.join(", ", named));
        } else if (leftAsItIs || (coding != Coding.IDENTITY && isText(headers.get(HttpHeaderNames.CONTENT_TYPE)))) {
            headers.remove(HttpHeaderNames.CONTENT_ENCODING);
        }
    }

    /** Whether the compressor lets the answer pass, so that the word for no coding would reach the client. */
    private static boolean isLeftAsItIs(RoutingContext exchange) {
        return exchange.response().getStatusCode() == 304
                || exchange.request().method().equals(HttpMethod.HEAD);
    }

    private boolean isText(@Nullable String type) {
        return type != null && compressed.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }
}
