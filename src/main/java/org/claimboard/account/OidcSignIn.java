package org.claimboard.account;

import io.quarkus.oidc.AuthorizationCodeFlow;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import org.claimboard.site.Visit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Signing in with an OpenID Connect provider. The provider only says who someone is: the account must be here, and its
 * session is the same as with a password. The provider's own cookie is dropped at once.
 */
@Path(OidcSignIn.PATH)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class OidcSignIn {

    static final String PATH = "/sign-in/oidc";

    private final Visit visit;
    private final CurrentIdentityAssociation identity;
    private final OidcSession provider;
    private final AccountStore accounts;
    private final SignIn signIn;
    private final Cookies cookies;
    private final String claim;

    OidcSignIn(
            Visit visit,
            CurrentIdentityAssociation identity,
            OidcSession provider,
            AccountStore accounts,
            SignIn signIn,
            Cookies cookies,
            @ConfigProperty(name = "claimboard.oidc.claim") String claim) {
        this.visit = visit;
        this.identity = identity;
        this.provider = provider;
        this.accounts = accounts;
        this.signIn = signIn;
        this.cookies = cookies;
        this.claim = claim;
    }

    @GET
    @Authenticated
    @AuthorizationCodeFlow
    public Response signIn(@Context RoutingContext exchange) {
        Optional<Account> account = name().flatMap(accounts::byName).filter(Account::isActive);
        provider.logout().await().indefinitely();
        if (account.isEmpty()) {
            return Response.status(403).entity(new NoAccountPage()).build();
        }
        cookies.set(exchange, Cookies.SESSION, signIn.beginVouched(account.get()));
        // A redirect would still count as coming from the provider, and the browser would keep our cookie to itself.
        String next = visit.base() + "/desk";
        return Response.ok(new SignedInPage(next))
                .header("Refresh", "0; url=" + next)
                .build();
    }

    /** What the claim says; an e-mail address only if the provider has verified it. */
    private Optional<String> name() {
        if (!(identity.getIdentity().getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        boolean trusted = !claim.equals("email") || Objects.equals(token.getClaim("email_verified"), true);
        return trusted ? Optional.ofNullable(token.getClaim(claim)).map(Object::toString) : Optional.empty();
    }
}
