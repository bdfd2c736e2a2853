package org.claimboard.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.claimboard.record.Words;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import org.claimboard.site.Visit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Who works here: for administrators. */
@Path("/accounts")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Transactional
public class AccountsPages {

    private static final String NAME = "/{name: [a-z0-9.-]{3,60}}";

    private final Visit visit;
    private final SignedIn signedIn;
    private final AccountStore accounts;
    private final Administration administration;
    private final Event<Invited> invited;
    private final boolean mail;

    AccountsPages(
            Visit visit,
            SignedIn signedIn,
            AccountStore accounts,
            Administration administration,
            Event<Invited> invited,
            @ConfigProperty(name = "claimboard.mail.from") Optional<String> mailFrom) {
        this.visit = visit;
        this.invited = invited;
        this.mail = mailFrom.isPresent();
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.administration = administration;
    }

    @GET
    public AccountsPage list(@QueryParam("done") @Nullable String done) {
        return page(new InvitationForm(), null, Done.of(done));
    }

    @POST
    public Response invite(@BeanParam InvitationForm form) {
        Optional<InvitationForm.Fault> fault = form.fault();
        if (fault.isPresent()) {
            return refused(form, fault.get());
        }
        return administration
                .invite(form.name(), form.displayName(), form.shown(), signedIn.name())
                .map(link -> invited(form, link))
                .orElseGet(() -> refused(form, InvitationForm.Fault.TAKEN));
    }

    /** By mail goes another link than this one, which nobody sees: it is made when the mail leaves. */
    private Response invited(InvitationForm form, Secret link) {
        if (!mail || form.mail().isEmpty()) {
            return link(form.displayName(), form.name(), link);
        }
        invited.fire(new Invited(form.name(), form.mail(), form.language().tag(), signedIn.name()));
        return done(Done.MAILED);
    }

    /** The addresses of the forms, asked for by whoever switches the language on their answers. */
    @GET
    @Path(NAME + "/link")
    public Response part(@PathParam("name") String name) {
        return See.other(visit.base() + "/accounts");
    }

    @POST
    @Path(NAME + "/link")
    public Response makeLink(@PathParam("name") String name) {
        Account account = account(name);
        if (!account.isActive()) {
            throw new NoSuchPage("link for a deactivated account");
        }
        Secret link = administration.makeLink(account, signedIn.name(), Administration.LINK_LASTS);
        return link(account.displayName, name, link);
    }

    @POST
    @Path(NAME + "/withdrawal")
    public Response withdraw(@PathParam("name") String name) {
        if (!administration.withdraw(account(name), signedIn.name())) {
            throw new NoSuchPage("open invitation of " + name);
        }
        return done(Done.WITHDRAWN);
    }

    @POST
    @Path(NAME + "/role")
    public Response changeRole(@PathParam("name") String name, @FormParam("role") @Nullable String word) {
        Role role = Words.find(Role.class, word).orElseThrow(BadRequestException::new);
        account(name);
        return done(administration.changeRole(name, role, signedIn.name()) ? Done.ROLE : Done.LAST);
    }

    @POST
    @Path(NAME + "/deactivation")
    public Response deactivate(@PathParam("name") String name) {
        account(name);
        return done(administration.deactivate(name, signedIn.name()) ? Done.DEACTIVATED : Done.LAST);
    }

    @POST
    @Path(NAME + "/reactivation")
    public Response reactivate(@PathParam("name") String name) {
        account(name);
        administration.reactivate(name, signedIn.name());
        return done(Done.REACTIVATED);
    }

    private Account account(String name) {
        return accounts.byName(name).orElseThrow(() -> new NoSuchPage("account " + name));
    }

    private AccountsPage page(InvitationForm form, InvitationForm.@Nullable Fault fault, @Nullable Done done) {
        List<AccountRow> rows = accounts.all().stream()
                .map(account -> AccountRow.of(account, signedIn.name()))
                .toList();
        return new AccountsPage(rows, form, fault, done, Role.ALL, mail, Language.all());
    }

    private Response refused(InvitationForm form, InvitationForm.Fault fault) {
        return Response.status(422).entity(page(form, fault, null)).build();
    }

    private Response link(String displayName, String name, Secret link) {
        String address = visit.absolute(InvitationPages.PATH + "/" + link.text());
        return Response.ok(new LinkPage(displayName, name, address, Administration.LINK_LASTS.toHours()))
                .build();
    }

    private Response done(Done what) {
        return See.other(visit.base() + "/accounts?done=" + what.word());
    }
}
