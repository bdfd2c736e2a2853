package org.claimboard.api;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Holds every body to the usual limit but that of an import, for which the server's own limit leaves room. */
@ApplicationScoped
class BodyLimit {

    /** Where whole files are sent to: by programs, and from the desk in either language. */
    private static final Pattern IMPORTS =
            Pattern.compile(Links.ROOT + "/imports(/claimreviews)?|(/[a-z]{2})?/desk/imports(/sheets)?");

    private final long usual;

    BodyLimit(@ConfigProperty(name = "claimboard.largest-body") MemorySize usual) {
        this.usual = usual.asLongValue();
    }

    void register(@Observes Router router) {
        // Before the server's own limit, which answers without a body, and once more behind it, which sets the limit
        // for bodies that do not say how long they are.
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::refuse);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::limit);
    }

    private void refuse(RoutingContext exchange) {
        String length = exchange.request().getHeader(HttpHeaderNames.CONTENT_LENGTH);
        if (length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > largest(exchange)) {
            // What was not read would be taken for the next request.
            exchange.response().putHeader(HttpHeaderNames.CONNECTION, "close");
            exchange.fail(413);
            return;
        }
        exchange.next();
    }

    private void limit(RoutingContext exchange) {
        exchange.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, largest(exchange));
        exchange.next();
    }

    private long largest(RoutingContext exchange) {
        boolean isImport = IMPORTS.matcher(exchange.normalizedPath()).matches();
        return isImport ? ImportResource.LARGEST_BODY : usual;
    }
}
