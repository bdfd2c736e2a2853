package org.claimboard.account;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Permission;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.account.SessionMechanism.SessionRequest;
import org.claimboard.account.SessionMechanism.TokenRequest;

/** What Quarkus knows of who asks. A secret that opens nothing is nobody's. */
final class Identities {

    /** Under which the identity keeps its {@link Person}. */
    static final String PERSON = "claimboard.person";

    private static final SecurityIdentity NOBODY =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    private Identities() {}

    /** By the cookie: the roles of the account. */
    @ApplicationScoped
    static class OfSessions implements IdentityProvider<SessionRequest> {

        private final SessionStore sessions;

        OfSessions(SessionStore sessions) {
            this.sessions = sessions;
        }

        @Override
        public Class<SessionRequest> getRequestType() {
            return SessionRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
            return context.runBlocking(() -> sessions.person(request.secret)
                    .map(person -> identity(person, Set.of()))
                    .orElse(NOBODY));
        }
    }

    /** By the token: the roles of the account, and as permissions the token's scopes and those roles. */
    @ApplicationScoped
    static class OfTokens implements IdentityProvider<TokenRequest> {

        private final ApiTokenStore tokens;

        OfTokens(ApiTokenStore tokens) {
            this.tokens = tokens;
        }

        @Override
        public Class<TokenRequest> getRequestType() {
            return TokenRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(TokenRequest request, AuthenticationRequestContext context) {
            return context.runBlocking(
                    () -> tokens.bearer(request.secret).map(OfTokens::identity).orElse(NOBODY));
        }

        private static SecurityIdentity identity(ApiTokenStore.Bearer bearer) {
            Stream<String> scopes = bearer.scopes().stream().map(Scope::word);
            Stream<String> roles = bearer.person().role().words().stream();
            return Identities.identity(
                    bearer.person(),
                    Stream.concat(scopes, roles).map(StringPermission::new).collect(Collectors.toSet()));
        }
    }

    private static SecurityIdentity identity(Person person, Set<? extends Permission> permissions) {
        QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.name()))
                .addRoles(person.role().words())
                .addAttribute(PERSON, person);
        permissions.forEach(builder::addPermission);
        return builder.build();
    }
}
