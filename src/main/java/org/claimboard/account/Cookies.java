package org.claimboard.account;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The cookies, all out of reach of scripts and of other sites. Those that open something end with the browser; the store
 * ends the session itself. No {@code __Host-} prefix, for browsers keep such cookies over https only, and a tracker may run on one's own
 * machine.
 */
@ApplicationScoped
class Cookies {

    static final String SESSION = "claimboard-session";

    /** Binds forms that are posted by someone who is not signed in. */
    static final String FORM = "claimboard-form";

    /** Says that someone signed in with a password in this browser before: a {@link KnownBrowser}. */
    static final String BROWSER = "claimboard-browser";

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final boolean publiclySecure;

    Cookies(@ConfigProperty(name = "claimboard.address") Optional<String> address) {
        this.publiclySecure = address.filter(text -> text.startsWith("https:")).isPresent();
    }

    static Optional<Secret> read(RoutingContext exchange, String name) {
        return Optional.ofNullable(exchange.request().getCookie(name))
                .map(Cookie::getValue)
                .filter(Secret::isOne)
                .map(Secret::new);
    }

    static Optional<KnownBrowser> readBrowser(RoutingContext exchange) {
        return Optional.ofNullable(exchange.request().getCookie(BROWSER))
                .map(Cookie::getValue)
                .flatMap(KnownBrowser::parse);
    }

    void remember(RoutingContext exchange, KnownBrowser browser) {
        add(exchange, BROWSER + "=" + browser.text() + "; Max-Age=" + REMEMBERED.toSeconds());
    }

    void set(RoutingContext exchange, String name, Secret secret) {
        add(exchange, name + "=" + secret.text());
    }

    void clear(RoutingContext exchange, String name) {
        add(exchange, name + "=; Max-Age=0");
    }

    private void add(RoutingContext exchange, String cookie) {
        HttpServerRequest request = exchange.request();
        String secure = publiclySecure || request.isSSL() || "https".equals(request.scheme()) ? "; Secure" : "";
        exchange.response().headers().add("Set-Cookie", cookie + "; Path=/; HttpOnly; SameSite=Strict" + secure);
    }
}
