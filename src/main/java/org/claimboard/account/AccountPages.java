package org.claimboard.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.claimboard.account.SignIn.Outcome;
import org.claimboard.site.NoSuchPage;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** One's own account: password and API tokens. */
@Path("/account")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class AccountPages {

    private final Visit visit;
    private final SignedIn signedIn;
    private final SignIn signIn;
    private final PasswordChange passwords;
    private final ApiTokenStore tokens;
    private final Cookies cookies;

    AccountPages(
            Visit visit,
            SignedIn signedIn,
            SignIn signIn,
            PasswordChange passwords,
            ApiTokenStore tokens,
            Cookies cookies) {
        this.visit = visit;
        this.signedIn = signedIn;
        this.signIn = signIn;
        this.passwords = passwords;
        this.tokens = tokens;
        this.cookies = cookies;
    }

    @GET
    @Transactional
    public AccountPage show(@QueryParam("done") @Nullable String done) {
        return page(Done.of(done), null, false, 0, null, "");
    }

    /** The addresses of the forms, asked for by whoever switches the language on their answers. */
    @GET
    @Path("/{part: password|tokens}")
    public Response part(@PathParam("part") String part) {
        return See.other(visit.base() + "/account");
    }

    @POST
    @Path("/password")
    public Response changePassword(
            @FormParam("password") @Nullable String present,
            @FormParam("new-password") @Nullable String wanted,
            @FormParam("new-password-again") @Nullable String again,
            @Context RoutingContext exchange) {
        Account account = account();
        Password chosen = typed(wanted);
        Optional<Password.Fault> fault = chosen.fault(account.name, typed(again));
        if (fault.isPresent()) {
            return refused(422, page(null, fault.get(), false, 0, null, ""));
        }
        Outcome outcome = signIn.check(account.name, typed(present), account.name, null);
        if (outcome instanceof Outcome.Wait wait) {
            return Response.fromResponse(
                            refused(429, page(null, null, false, wait.time().toMinutes() + 1, null, "")))
                    .header("Retry-After", wait.time().toSeconds() + 1)
                    .build();
        }
        if (outcome instanceof Outcome.Wrong) {
            return refused(422, page(null, null, true, 0, null, ""));
        }
        cookies.set(exchange, Cookies.SESSION, passwords.change(account.name, chosen));
        signIn.remember(account.name).ifPresent(browser -> cookies.remember(exchange, browser));
        return See.other(visit.base() + "/account?done=" + Done.PASSWORD.word());
    }

    @POST
    @Path("/tokens")
    @Transactional
    public Response makeToken(@BeanParam TokenForm form) {
        Optional<TokenForm.Fault> fault = form.fault();
        if (fault.isPresent()) {
            return refused(422, page(null, null, false, 0, fault.get(), form.label()));
        }
        String token = tokens.make(account(), form.label(), form.scopes(), form.lasting());
        return Response.ok(new NewTokenPage(form.label(), token)).build();
    }

    @POST
    @Path("/tokens/{id: [0-9]{1,18}}/revocation")
    public Response revokeToken(@PathParam("id") long id) {
        if (!tokens.revoke(signedIn.name(), id)) {
            throw new NoSuchPage("such token");
        }
        return See.other(visit.base() + "/account?done=" + Done.REVOKED.word());
    }

    private AccountPage page(
            @Nullable Done done,
            Password.@Nullable Fault passwordFault,
            boolean passwordWrong,
            long waitMinutes,
            TokenForm.@Nullable Fault tokenFault,
            String label) {
        Person person = signedIn.person().orElseThrow();
        List<TokenView> own =
                tokens.of(person.name()).stream().map(TokenView::of).toList();
        return new AccountPage(
                person,
                own,
                done,
                passwordFault,
                passwordWrong,
                waitMinutes,
                tokenFault,
                label,
                Scope.ALL,
                TokenForm.LASTING);
    }

    private Account account() {
        return signedIn.account().orElseThrow();
    }

    private static Password typed(@Nullable String text) {
        return Password.typed(text == null ? "" : text);
    }

    private static Response refused(int status, AccountPage page) {
        return Response.status(status).entity(page).build();
    }
}
