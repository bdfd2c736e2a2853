package org.claimboard.site;

import io.netty.util.NetUtil;
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

    /** Under which the exchange has the address as it was asked for, where its path was settled. */
    private static final String SETTLED = "claimboard.settled-path";

    /** The same, where characters of it were escaped. */
    private static final String ESCAPED = "claimboard.escaped-address";

    private static final Pattern HOST = Pattern.compile(
            "(?:[A-Za-z0-9_-][A-Za-z0-9._-]{0,253}|\\[(?<numbered>[0-9A-Fa-f:.]{2,45})])(?::(?<port>[0-9]{1,5}))?");

    private static final int LARGEST_PORT = 65_535;

    private final int longest;

    RequestHead(@ConfigProperty(name = "claimboard.longest-address", defaultValue = "12288") int longest) {
        this.longest = longest;
    }

    void register(@Observes Filters filters) {
        filters.register(RequestHead::settle, BEFORE_ALL);
        filters.register(this::check, EARLY);
    }

    /**
     * Characters that an address cannot have are escaped; dots, doubled slashes and needless escapes are taken out of the
     * path (RFC 3986, section 6.2.2), and slashes at its end, behind which the same resources would be found.
     */
    private static void settle(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (exchange.get(SETTLED) != null || !RawAddress.isOne(request.uri())) {
            exchange.next();
            return;
        }
        String escaped = RawAddress.escaped(request.uri());
        if (!escaped.equals(request.uri())) {
            exchange.put(ESCAPED, request.uri());
            exchange.reroute(escaped);
            return;
        }
        String plain = withoutEnd(exchange.normalizedPath());
        if (plain.equals(request.path())) {
            exchange.next();
            return;
        }
        exchange.put(SETTLED, asked(exchange));
        exchange.reroute(request.query() == null ? plain : plain + "?" + request.query());
    }

    /** The address as it was asked for. */
    private static String asked(RoutingContext exchange) {
        String settled = exchange.get(SETTLED);
        String escaped = exchange.get(ESCAPED);
        return settled != null
                ? settled
                : escaped != null ? escaped : exchange.request().uri();
    }

    private static String withoutEnd(String path) {
        boolean ours = !path.startsWith("/q/") && path.length() > 1 && path.endsWith("/");
        return ours ? path.substring(0, path.length() - 1) : path;
    }

    private void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        int fault = fault(request, asked(exchange));
        if (fault == 0) {
            exchange.next();
            return;
        }
        exchange.fail(fault);
    }

    /**
     * The status that says what is wrong; 0 if nothing is.
     *
     * @param asked the address as it was asked for
     */
    private int fault(HttpServerRequest request, String asked) {
        if (asked.length() > longest) {
            return 414;
        }
        // Resources are found without what stands behind a semicolon, and rules would be looked up with it.
        boolean plain = RawAddress.isOne(request.uri()) && request.path().indexOf(';') < 0;
        return plain && isForOneHost(request, asked) ? 0 : 400;
    }

    private static boolean isForOneHost(HttpServerRequest request, String asked) {
        List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
        if (request.version() == HttpVersion.HTTP_1_0 && hosts.isEmpty()) {
            // Probes of a machine's health may be as old as that; pages could not say where they are.
            return request.path().startsWith("/q/");
        }
        return hosts.size() == 1
                && isHost(hosts.get(0).strip())
                && isNamedAlike(asked, hosts.get(0).strip());
    }

    private static boolean isHost(String text) {
        Matcher host = HOST.matcher(text);
        return host.matches()
                && (host.group("numbered") == null || NetUtil.isValidIpV6Address(host.group("numbered")))
                && (host.group("port") == null || Integer.parseInt(host.group("port")) <= LARGEST_PORT);
    }

    /** A whole address in the first line names a host as well. */
    private static boolean isNamedAlike(String asked, String host) {
        if (asked.startsWith("/") || asked.equals("*")) {
            return true;
        }
        try {
            return host.equalsIgnoreCase(URI.create(RawAddress.escaped(asked)).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
