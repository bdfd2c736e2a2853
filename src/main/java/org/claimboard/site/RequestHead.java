package org.claimboard.site;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Settles what a request asks for, and of whom, before anything is decided by it: one spelling of each path, so that no
 * other one leads past a rule, and one host that can be one (RFC 9112, section 3.2).
 */
@ApplicationScoped
class RequestHead {

    private static final int BEFORE_ALL = 11_000;

    /** Behind the security headers, which failures have too, ahead of everything that may answer. */
    private static final int EARLY = 9_900;

    private static final String SETTLED = "claimboard.settled-path";

    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9._-]{0,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::([0-9]{1,5}))?");

    private static final int LARGEST_PORT = 65_535;

    private final int longest;

    RequestHead(@ConfigProperty(name = "claimboard.longest-address", defaultValue = "12288") int longest) {
        this.longest = longest;
    }

    void register(@Observes Filters filters) {
        filters.register(RequestHead::settle, BEFORE_ALL);
        filters.register(this::check, EARLY);
    }

    /** Dots, doubled slashes and needless escapes are taken out of the path (RFC 3986, section 6.2.2). */
    private static void settle(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        String plain = exchange.normalizedPath();
        if (plain.equals(request.path()) || exchange.get(SETTLED) != null) {
            exchange.next();
            return;
        }
        exchange.put(SETTLED, true);
        exchange.reroute(request.query() == null ? plain : plain + "?" + request.query());
    }

    private void check(RoutingContext exchange) {
        int fault = fault(exchange.request());
        if (fault == 0) {
            exchange.next();
            return;
        }
        exchange.fail(fault);
    }

    /** The status that says what is wrong; 0 if nothing is. */
    private int fault(HttpServerRequest request) {
        if (request.uri().length() > longest) {
            return 414;
        }
        // Resources are found without what stands behind a semicolon, and rules would be looked up with it.
        boolean plain = request.path().indexOf(';') < 0;
        return plain && isForOneHost(request) ? 0 : 400;
    }

    private static boolean isForOneHost(HttpServerRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
        if (request.version() == HttpVersion.HTTP_2) {
            return request.authority() != null && isHost(request.authority().toString());
        }
        if (request.version() == HttpVersion.HTTP_1_0 && hosts.isEmpty()) {
            // Probes of a machine's health may be as old as that; pages could not say where they are.
            return request.path().startsWith("/q/");
        }
        return hosts.size() == 1
                && isHost(hosts.get(0).strip())
                && isNamedAlike(request.uri(), hosts.get(0).strip());
    }

    private static boolean isHost(String text) {
        Matcher host = HOST.matcher(text);
        return host.matches() && (host.group(1) == null || Integer.parseInt(host.group(1)) <= LARGEST_PORT);
    }

    /** A whole address in the first line names a host as well. */
    private static boolean isNamedAlike(String asked, String host) {
        if (asked.startsWith("/") || asked.equals("*")) {
            return true;
        }
        try {
            return host.equalsIgnoreCase(URI.create(asked).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
