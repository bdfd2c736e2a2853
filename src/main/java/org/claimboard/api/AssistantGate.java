package org.claimboard.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import org.claimboard.account.Allowance;
import org.claimboard.account.RateLimits;
import org.claimboard.account.RemoteAddress;
import org.claimboard.site.Addresses;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets assistants in where the newsroom wants them, as often as other programs, and no page of another site in their
 * name. Streamable HTTP, as the Model Context Protocol of 2025-06-18 has it, without a stream that the server opens: there
 * is nothing that it would say unasked.
 */
@ApplicationScoped
class AssistantGate {

    static final String PATH = "/mcp";

    /** The field of a request that names its session. */
    static final String SESSION = "Mcp-Session-Id";

    /** The field of a request that names the version of the protocol that was agreed on. */
    static final String VERSION = "MCP-Protocol-Version";

    /** The versions that the server of the protocol speaks; any other is refused, as the protocol has it. */
    static final List<String> VERSIONS = List.of("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25");

    /** Bytes of a request. */
    static final int LARGEST_BODY = 64 * 1024;

    private static final Logger LOG = Logger.getLogger(AssistantGate.class);

    /** Behind the security headers, ahead of everything that may answer. */
    private static final int SECOND = 9_000;

    private final boolean open;
    private final RateLimits limits;
    private final Addresses addresses;

    AssistantGate(
            @ConfigProperty(name = "claimboard.assistants") boolean open, RateLimits limits, Addresses addresses) {
        this.open = open;
        this.limits = limits;
        this.addresses = addresses;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, SECOND);
        if (open) {
            LOG.infof("Assistants may ask at %s (MCP, Streamable HTTP)", PATH);
        }
    }

    private void pass(RoutingContext exchange) {
        String path = exchange.normalizedPath();
        if (!path.equals(PATH) && !path.startsWith(PATH + "/")) {
            exchange.next();
            return;
        }
        if (!open || !path.equals(PATH)) {
            exchange.response().setStatusCode(404).end();
            return;
        }
        int refused = refusal(exchange);
        if (refused == 0) {
            exchange.next();
        } else {
            RpcError.refused(refused).send(exchange.response());
        }
    }

    /** The status that says why not; 0 if it may pass. */
    private int refusal(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        Allowance allowance = limits.ofAddress(RemoteAddress.counted(exchange));
        exchange.response().putHeader("RateLimit-Policy", allowance.policyField());
        exchange.response().putHeader("RateLimit", allowance.stateField());
        if (!allowance.granted()) {
            exchange.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(allowance.seconds()));
            return 429;
        }
        if (!isOurs(request.getHeader(HttpHeaders.ORIGIN), request)) {
            return 403;
        }
        if (request.method().equals(HttpMethod.DELETE)) {
            return 0;
        }
        if (!request.method().equals(HttpMethod.POST)) {
            exchange.response().putHeader(HttpHeaders.ALLOW, "POST, DELETE");
            return 405;
        }
        return refusalOfLength(request.getHeader(HttpHeaders.CONTENT_LENGTH));
    }

    private boolean isOurs(@Nullable String origin, HttpServerRequest request) {
        return origin == null || origin.equals(addresses.origin(URI.create(request.absoluteURI())));
    }

    private static int refusalOfLength(@Nullable String length) {
        if (length == null) {
            return 411;
        }
        return !length.matches("[0-9]{1,9}") || Long.parseLong(length) > LARGEST_BODY ? 413 : 0;
    }
}
