package org.claimboard.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.claimboard.account.Role;
import org.claimboard.account.Secret;
import org.claimboard.account.See;
import org.claimboard.account.SignedIn;
import org.claimboard.site.Language;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** One's own mail: where to, in which language, and of what. */
@Path("/account/mail")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Transactional
public class MailPages {

    private static final String SAVED = "saved";

    private final Visit visit;
    private final SignedIn signedIn;
    private final MailStore mail;
    private final MailSettings settings;
    private final Outbox outbox;

    MailPages(Visit visit, SignedIn signedIn, MailStore mail, MailSettings settings, Outbox outbox) {
        this.visit = visit;
        this.signedIn = signedIn;
        this.mail = mail;
        this.settings = settings;
        this.outbox = outbox;
    }

    @GET
    public MailPage show(@QueryParam("done") @Nullable String done) {
        MailPreference preference = mail.preference(signedIn.name()).orElse(null);
        return page(MailForm.of(preference, visit.language()), SAVED.equals(done), false);
    }

    @POST
    public Response save(@BeanParam MailForm form) {
        if (!form.isSound()) {
            return Response.status(422).entity(page(form, false, true)).build();
        }
        MailPreference known = mail.preference(signedIn.name()).orElse(null);
        if (form.address().isEmpty()) {
            if (known != null) {
                known.delete();
            }
        } else {
            keep(known == null ? made() : known, form);
        }
        return See.other(visit.base() + "/account/mail?done=" + SAVED);
    }

    private MailPreference made() {
        MailPreference made = new MailPreference();
        made.account = signedIn.account().orElseThrow();
        made.stopKey = Secret.random().text();
        return made;
    }

    private void keep(MailPreference preference, MailForm form) {
        if (!form.address().equals(preference.address)) {
            preference.confirmedAt = null;
            preference.confirmHash = null;
        }
        preference.address = form.address();
        preference.language = form.language().tag();
        preference.kinds = MailPreference.written(form.kinds());
        preference.persist();
        if (!preference.isConfirmed()) {
            outbox.ask(preference);
        }
    }

    private MailPage page(MailForm form, boolean saved, boolean bad) {
        List<MailKind> kinds = MailKind.OPTIONAL.stream()
                .filter(kind -> kind.concerns(signedIn.role()))
                .toList();
        boolean unconfirmed = mail.preference(signedIn.name())
                .filter(preference -> !preference.isConfirmed())
                .isPresent();
        return new MailPage(form, kinds, Language.all(), settings.isOn(), unconfirmed, saved, bad);
    }
}
