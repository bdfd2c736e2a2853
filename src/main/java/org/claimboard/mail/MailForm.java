package org.claimboard.mail;

import jakarta.ws.rs.FormParam;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimboard.account.MailAddress;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** Where somebody wants mail and of what, as typed. */
public class MailForm {

    @FormParam("address")
    @Nullable
    String address;

    @FormParam("language")
    @Nullable
    String language;

    @FormParam("kind")
    @Nullable
    List<String> kinds;

    static MailForm of(@Nullable MailPreference preference, Language reader) {
        MailForm form = new MailForm();
        form.address = preference == null ? "" : preference.address;
        form.language = preference == null ? reader.tag() : preference.language;
        Collection<MailKind> kinds = preference == null ? MailKind.OPTIONAL : preference.kindSet();
        form.kinds = kinds.stream().map(MailKind::word).toList();
        return form;
    }

    public String address() {
        return address == null ? "" : address.strip();
    }

    public Language language() {
        return Language.orFirst(language == null ? "" : language);
    }

    public boolean has(MailKind kind) {
        return kinds().contains(kind);
    }

    Set<MailKind> kinds() {
        Set<MailKind> chosen = EnumSet.noneOf(MailKind.class);
        for (String word : kinds == null ? List.<String>of() : kinds) {
            MailKind.optional(word).ifPresent(chosen::add);
        }
        return chosen;
    }

    boolean isSound() {
        return address().isEmpty() || MailAddress.isOne(address());
    }
}
