package org.claimboard.account;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AnonymousAuthenticationRequest;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimboard.site.Addresses;

/**
 * Tells who asks: by the cookie on pages, by the token under /api and /v1alpha1, and never the other way round, so that no other site
 * can make a browser call the API. Always settles the question, so that no other mechanism is asked unless an address
 * names it.
 */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    /** Someone carries the secret of a session. */
    static final class SessionRequest extends BaseAuthenticationRequest {
        final Secret secret;

        SessionRequest(Secret secret) {
            this.secret = secret;
        }
    }

    /** Someone carries the secret of an API token. */
    static final class TokenRequest extends BaseAuthenticationRequest {
        final Secret secret;

        TokenRequest(Secret secret) {
            this.secret = secret;
        }
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        Optional<? extends AuthenticationRequest> request =
                isApi(exchange) ? token(exchange).map(TokenRequest::new) : session(exchange);
        return identities.authenticate(request.isPresent() ? request.get() : AnonymousAuthenticationRequest.INSTANCE);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class, TokenRequest.class);
    }

    @Override
    public int getPriority() {
        return 10 * DEFAULT_PRIORITY;
    }

    static boolean isApi(RoutingContext exchange) {
        String path = exchange.normalizedPath();
        return path.equals("/api") || path.startsWith("/api/") || isGoogleShaped(path);
    }

    /** Google's clients may send their token as a parameter of the query (their API, "System parameters"). */
    private static boolean isGoogleShaped(String path) {
        return path.startsWith("/v1alpha1/");
    }

    private static Optional<SessionRequest> session(RoutingContext exchange) {
        return Addresses.isPage(exchange.normalizedPath())
                ? Cookies.read(exchange, Cookies.SESSION).map(SessionRequest::new)
                : Optional.empty();
    }

    private static Optional<String> parameter(RoutingContext exchange) {
        return isGoogleShaped(exchange.normalizedPath())
                ? Stream.of("access_token", "oauth_token")
                        .map(exchange.queryParams()::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Secret> token(RoutingContext exchange) {
        return Optional.ofNullable(exchange.request().getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip())
                .or(() -> parameter(exchange))
                .filter(token -> token.startsWith(ApiToken.PREFIX))
                .map(token -> token.substring(ApiToken.PREFIX.length()))
                .filter(Secret::isOne)
                .map(Secret::new);
    }
}
