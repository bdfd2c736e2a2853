package org.claimboard.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.claimboard.account.SignIn.Outcome;
import org.claimboard.site.Visit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class SignInPages {

    private static final int LONGEST_NAME = 60;

    private final Visit visit;
    private final SignIn signIn;
    private final SessionStore sessions;
    private final Cookies cookies;
    private final FormToken formToken;
    private final AuditLog audit;
    private final boolean oidc;

    SignInPages(
            Visit visit,
            SignIn signIn,
            SessionStore sessions,
            Cookies cookies,
            FormToken formToken,
            AuditLog audit,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean oidc) {
        this.visit = visit;
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookies = cookies;
        this.formToken = formToken;
        this.audit = audit;
        this.oidc = oidc;
    }

    @GET
    @Path("/sign-in")
    public SignInPage form(@QueryParam("next") @Nullable String next) {
        return page(next, "", null);
    }

    @POST
    @Path("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(MultivaluedMap<String, String> form, @Context RoutingContext exchange) {
        String name = name(form.getFirst("name"));
        Password password =
                Password.typed(Optional.ofNullable(form.getFirst("password")).orElse(""));
        KeptForm kept = KeptForm.carried(form).orElse(null);
        SignInPage asked = page(form.getFirst("next"), name, kept);
        Outcome outcome =
                signIn.check(name, password, "", Cookies.readBrowser(exchange).orElse(null));
        if (outcome instanceof Outcome.Wait wait) {
            return limited(asked, wait.time());
        }
        if (!(outcome instanceof Outcome.Right)) {
            return wrong(asked);
        }
        Secret session = signIn.begin(name, password);
        signIn.remember(name).ifPresent(browser -> cookies.remember(exchange, browser));
        return signedIn(session, asked, exchange);
    }

    @POST
    @Path("/sign-out")
    public Response signOut(@Context RoutingContext exchange) {
        Cookies.read(exchange, Cookies.SESSION).ifPresent(this::end);
        cookies.clear(exchange, Cookies.SESSION);
        return See.other(visit.base() + "/");
    }

    /** Asks someone to sign in whose session ended before a form was sent. */
    Response again(@Nullable KeptForm kept) {
        return Response.status(401)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page(null, "", kept))
                .build();
    }

    private SignInPage page(@Nullable String next, String name, @Nullable KeptForm kept) {
        return new SignInPage(LocalPath.of(next).map(LocalPath::text).orElse(""), name, false, 0, kept, oidc);
    }

    private static String name(@Nullable String typed) {
        String name = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private Response signedIn(Secret session, SignInPage asked, RoutingContext exchange) {
        Cookies.read(exchange, Cookies.SESSION).ifPresent(sessions::end);
        cookies.set(exchange, Cookies.SESSION, session);
        formToken.bindTo(session);
        return asked.kept() == null
                ? See.other(asked.next().isEmpty() ? visit.base() + "/desk" : asked.next())
                : Response.ok(new SignedInAgainPage(asked.kept())).build();
    }

    private static Response wrong(SignInPage asked) {
        SignInPage page = new SignInPage(asked.next(), asked.name(), true, 0, asked.kept(), asked.oidc());
        return Response.status(422).entity(page).build();
    }

    private static Response limited(SignInPage asked, Duration wait) {
        SignInPage page =
                new SignInPage(asked.next(), asked.name(), false, wait.toMinutes() + 1, asked.kept(), asked.oidc());
        return Response.status(429)
                .header("Retry-After", wait.toSeconds() + 1)
                .entity(page)
                .build();
    }

    private void end(Secret session) {
        sessions.person(session).ifPresent(person -> {
            sessions.end(session);
            audit.append(AuditEvent.SIGNED_OUT, person.name(), person.name(), "");
        });
    }
}
