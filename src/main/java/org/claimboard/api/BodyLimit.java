package org.claimboard.api;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.claimboard.account.BodyGate;
import org.claimboard.account.HangUp;
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

    /** Strangers send no large bodies: room for those is kept for people with an account, and programs with a token. */
    private void refuse(RoutingContext exchange) {
        if (!isImport(exchange) || !mayBeLargerThan(usual, exchange)) {
            hold(exchange, usual);
            return;
        }
        Context context = exchange.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(exchange, null)
                .subscribe()
                .with(
                        identity -> context.runOnContext(known -> holdImport(exchange, identity.isAnonymous())),
                        failure -> context.runOnContext(known -> exchange.fail(failure)));
    }

    private static void holdImport(RoutingContext exchange, boolean stranger) {
        if (!stranger) {
            hold(exchange, ImportResource.LARGEST_BODY);
            return;
        }
        if (AnswerFilter.isApi(exchange.normalizedPath())) {
            exchange.response().putHeader(HttpHeaderNames.WWW_AUTHENTICATE, "Bearer");
        }
        HangUp.with(401, exchange);
    }

    private static void hold(RoutingContext exchange, long largest) {
        String length = exchange.request().getHeader(HttpHeaderNames.CONTENT_LENGTH);
        if (length != null && isNumber(length) && Long.parseLong(length) > largest) {
            HangUp.with(413, exchange);
            return;
        }
        exchange.put(BodyGate.LARGEST, largest);
        exchange.next();
    }

    /** Packed bodies are larger than they say, and some do not say it at all. */
    private static boolean mayBeLargerThan(long bytes, RoutingContext exchange) {
        MultiMap headers = exchange.request().headers();
        String length = headers.get(HttpHeaderNames.CONTENT_LENGTH);
        boolean told = length != null && isNumber(length) && !headers.contains(HttpHeaderNames.CONTENT_ENCODING);
        return told
                ? Long.parseLong(length) > bytes
                : length != null || headers.contains(HttpHeaderNames.TRANSFER_ENCODING);
    }

    private static boolean isNumber(String length) {
        return length.matches("[0-9]{1,18}");
    }

    private void limit(RoutingContext exchange) {
        exchange.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, exchange.<Long>get(BodyGate.LARGEST));
        exchange.next();
    }

    private static boolean isImport(RoutingContext exchange) {
        return IMPORTS.matcher(exchange.normalizedPath()).matches();
    }
}
