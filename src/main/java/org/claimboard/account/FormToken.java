package org.claimboard.account;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The field that proves that a form was made by this site for this browser: reckoned from the session's secret, or from a
 * cookie of its own for those who are not signed in. Nothing has to be kept for it, and it survives a restart.
 */
@Named("formToken")
@RequestScoped
public class FormToken {

    /** Name of the field. */
    public static final String FIELD = "_token";

    private static final String PURPOSE = "form";

    private final CurrentVertxRequest current;
    private final Cookies cookies;

    /** What the answer's forms are bound to where the request's cookies no longer say so. */
    private @Nullable Secret begun;

    FormToken(CurrentVertxRequest current, Cookies cookies) {
        this.current = current;
        this.cookies = cookies;
    }

    /** The value of the field in forms of this answer. */
    public String value() {
        Optional<Secret> carried = Optional.ofNullable(begun).or(this::carried);
        return carried.orElseGet(this::beginForm).seal(PURPOSE);
    }

    /** Binds the forms of this answer to the session that begins with it. */
    void bindTo(Secret session) {
        begun = session;
    }

    boolean isValid(@Nullable String value) {
        return value != null
                && carried().filter(secret -> isSeal(secret, value)).isPresent();
    }

    private static boolean isSeal(Secret secret, String value) {
        return MessageDigest.isEqual(
                secret.seal(PURPOSE).getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Secret> carried() {
        RoutingContext exchange = current.getCurrent();
        return Cookies.read(exchange, Cookies.SESSION).or(() -> Cookies.read(exchange, Cookies.FORM));
    }

    private Secret beginForm() {
        Secret secret = Secret.random();
        cookies.set(current.getCurrent(), Cookies.FORM, secret);
        begun = secret;
        return secret;
    }
}
