package org.claimboard.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.Set;
import org.claimboard.account.Secret;
import org.claimboard.site.NoSuchPage;

/**
 * Where the links lead that stop mail. Who has the link needs nothing else, and can do nothing else with it; looking at the
 * page stops nothing, for mail programs follow links by themselves.
 */
@Path(OneClick.PATH + "/{key: " + Secret.PATTERN + "}/{kind: [a-z-]{1,20}}")
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Transactional
public class StopPages {

    private final MailStore mail;

    StopPages(MailStore mail) {
        this.mail = mail;
    }

    @GET
    public StopPage show(@PathParam("key") String key, @PathParam("kind") String word) {
        MailKind kind = kind(word);
        return new StopPage(kind, !preference(key).kindSet().contains(kind));
    }

    @POST
    public StopPage stop(@PathParam("key") String key, @PathParam("kind") String word) {
        MailKind kind = kind(word);
        MailPreference preference = preference(key);
        Set<MailKind> left = EnumSet.noneOf(MailKind.class);
        left.addAll(preference.kindSet());
        left.remove(kind);
        preference.kinds = MailPreference.written(left);
        return new StopPage(kind, true);
    }

    private static MailKind kind(String word) {
        return MailKind.optional(word).orElseThrow(() -> new NoSuchPage("mail of the kind " + word));
    }

    private MailPreference preference(String key) {
        return mail.byStopKey(key).orElseThrow(() -> new NoSuchPage("such link"));
    }
}
