package org.claimboard.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.claimboard.account.Secret;
import org.claimboard.site.NoSuchPage;

/**
 * Where the link leads by which one shows that an address is one's own. Looking at the page shows nothing: mail programs
 * follow links by themselves.
 */
@Path(ConfirmPages.PATH + "/{link: " + Secret.PATTERN + "}")
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Transactional
public class ConfirmPages {

    static final String PATH = "/mail/confirm";

    private final MailStore mail;
    private final Clock clock;

    ConfirmPages(MailStore mail, Clock clock) {
        this.mail = mail;
        this.clock = clock;
    }

    @GET
    public ConfirmPage show(@PathParam("link") String link) {
        return new ConfirmPage(preference(link).address, false);
    }

    @POST
    public ConfirmPage confirm(@PathParam("link") String link) {
        MailPreference preference = preference(link);
        preference.confirm(clock.instant());
        return new ConfirmPage(preference.address, true);
    }

    private MailPreference preference(String link) {
        return mail.byConfirmHash(new Secret(link).hash())
                .filter(preference -> !preference.account.isInvited() && preference.account.isActive())
                .orElseThrow(() -> new NoSuchPage("such link"));
    }
}
