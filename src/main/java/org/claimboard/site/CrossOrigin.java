package org.claimboard.site;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimboard.record.Languages;

/**
 * Lets the scripts of other sites read what is for programs, as the Fetch standard has it: never with cookies, and
 * nothing that changes anything.
 */
@ApplicationScoped
public class CrossOrigin {

    /** Behind the security headers, ahead of everything that may answer. */
    private static final int SECOND = 9_000;

    private static final Pattern FOR_PROGRAMS = Pattern.compile("(?:/" + Languages.pattern()
            + ")?(?:/(?:api|v1alpha1|oembed)(?:/.*)?|/data/.+|/.+\\.(?:atom|json|bib|txt))");

    /** Ask much and change nothing. */
    private static final Set<String> ASKING = Set.of("/api/v1/matches", "/api/v1/quantities");

    private static final String EXPOSED =
            "ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, Deprecation, Sunset";
    private static final String SENT = "Accept, Accept-Language, Content-Type, If-None-Match";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Whether programs ask for what is there, rather than people. */
    public static boolean isForPrograms(String path) {
        return FOR_PROGRAMS.matcher(path).matches();
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, SECOND);
    }

    private void add(RoutingContext exchange) {
        String path = exchange.normalizedPath();
        if (!isForPrograms(path)) {
            exchange.next();
            return;
        }
        HttpMethod method = exchange.request().method();
        MultiMap headers = exchange.response().headers();
        String asked = exchange.request().getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
        if (method.equals(HttpMethod.OPTIONS) && asked != null) {
            if (mayRead(HttpMethod.valueOf(asked), path)) {
                headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
                headers.set(
                        HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS,
                        "GET, HEAD" + (ASKING.contains(path) ? ", POST" : ""));
                headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, SENT);
                headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
            }
            exchange.response().setStatusCode(204).end();
            return;
        }
        if (mayRead(method, path)) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
        exchange.next();
    }

    private static boolean mayRead(HttpMethod method, String path) {
        return READING.contains(method) || (method.equals(HttpMethod.POST) && ASKING.contains(path));
    }
}
