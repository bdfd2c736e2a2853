package org.claimboard.site;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Puts the security headers on every answer: pages, assets, errors and the API alike. */
@ApplicationScoped
class SecurityHeaders {

    /** Ahead of everything that may answer. */
    private static final int FIRST = 10_000;

    /** Swagger UI writes styles and scripts into its page; it exists in development only. */
    private static final String DEVELOPMENT_TOOLS_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " script-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    private void add(RoutingContext exchange) {
        MultiMap headers = exchange.response().headers();
        headers.set(ContentPolicy.HEADER, policy(exchange.normalizedPath()));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set(ContentPolicy.RESOURCE_HEADER, readers(exchange.normalizedPath()));
        exchange.addHeadersEndHandler(ended -> {
            sayCharacters(headers);
            sayOnce(ContentPolicy.HEADER, headers);
            sayOnce(ContentPolicy.RESOURCE_HEADER, headers);
        });
        exchange.next();
    }

    /** Every page is UTF-8; whoever guesses otherwise reads other characters than were escaped. */
    private static void sayCharacters(MultiMap headers) {
        if ("text/html".equals(headers.get(HttpHeaders.CONTENT_TYPE))) {
            headers.set(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        }
    }

    /** What a page says is added to what was said for it, and browsers hold it to both. */
    private static void sayOnce(String header, MultiMap headers) {
        List<String> policies = headers.getAll(header);
        if (policies.size() > 1) {
            headers.set(header, policies.get(policies.size() - 1));
        }
    }

    /** A card in a sandboxed frame is of no origin, and its styles come from another one: ours. */
    private static String readers(String path) {
        return path.startsWith("/assets/") ? "cross-origin" : "same-origin";
    }

    private static String policy(String path) {
        boolean tools = LaunchMode.current() == LaunchMode.DEVELOPMENT && path.startsWith("/q/");
        return tools ? DEVELOPMENT_TOOLS_POLICY : ContentPolicy.STRICT;
    }
}
