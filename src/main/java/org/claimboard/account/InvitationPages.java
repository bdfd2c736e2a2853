package org.claimboard.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** Where one-time links lead: choosing a password. Who has the link needs nothing else. */
@Path(InvitationPages.PATH + "/{link: " + Secret.PATTERN + "}")
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Transactional
public class InvitationPages {

    static final String PATH = "/invitation";

    private final Visit visit;
    private final OneTimeLinkStore links;
    private final PasswordChange passwords;
    private final Cookies cookies;
    private final Event<CameByLink> came;

    InvitationPages(
            Visit visit, OneTimeLinkStore links, PasswordChange passwords, Cookies cookies, Event<CameByLink> came) {
        this.visit = visit;
        this.links = links;
        this.passwords = passwords;
        this.cookies = cookies;
        this.came = came;
    }

    @GET
    public Response show(@PathParam("link") String link) {
        return links.account(new Secret(link))
                .map(account -> Response.ok(page(account, null)).build())
                .orElseGet(InvitationPages::gone);
    }

    @POST
    public Response choose(
            @PathParam("link") String link,
            @FormParam("new-password") @Nullable String wanted,
            @FormParam("new-password-again") @Nullable String again,
            @Context RoutingContext exchange) {
        Secret secret = new Secret(link);
        Optional<Account> account = links.account(secret);
        if (account.isEmpty()) {
            return gone();
        }
        Password chosen = typed(wanted);
        Optional<Password.Fault> fault = chosen.fault(account.get().name, typed(again));
        if (fault.isPresent()) {
            return Response.status(422).entity(page(account.get(), fault.get())).build();
        }
        Optional<Secret> session = passwords.choose(secret, chosen);
        session.ifPresent(begun -> came.fire(new CameByLink(account.get().name, secret.hash())));
        return session.map(begun -> signedIn(begun, exchange)).orElseGet(InvitationPages::gone);
    }

    private Response signedIn(Secret session, RoutingContext exchange) {
        cookies.set(exchange, Cookies.SESSION, session);
        return See.other(visit.base() + "/account");
    }

    private static InvitationPage page(Account account, Password.@Nullable Fault fault) {
        return new InvitationPage(account.displayName, account.name, account.role, fault);
    }

    private static Response gone() {
        return Response.status(410).entity(new LinkGonePage()).build();
    }

    private static Password typed(@Nullable String text) {
        return Password.typed(text == null ? "" : text);
    }
}
