package org.claimboard.account;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import org.claimboard.record.PlainText;
import org.claimboard.record.Words;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** Whom to invite. */
public class InvitationForm {

    @FormParam("name")
    @Nullable
    String name;

    @FormParam("display-name")
    @Nullable
    String displayName;

    @FormParam("role")
    @Nullable
    String role;

    @FormParam("mail")
    @Nullable
    String mail;

    @FormParam("mail-language")
    @Nullable
    String language;

    /** Why nobody can be invited so. */
    enum Fault {
        BAD_NAME,
        TAKEN,
        NO_DISPLAY_NAME,
        NO_ROLE,
        NO_ADDRESS
    }

    Optional<Fault> fault() {
        if (!Account.NAME.matcher(name()).matches()) {
            return Optional.of(Fault.BAD_NAME);
        }
        if (displayName().isEmpty()
                || displayName().length() > Account.LONGEST_DISPLAY_NAME
                || !PlainText.isVisibleLine(displayName())) {
            return Optional.of(Fault.NO_DISPLAY_NAME);
        }
        if (!mail().isEmpty() && !MailAddress.isOne(mail())) {
            return Optional.of(Fault.NO_ADDRESS);
        }
        return chosen().isEmpty() ? Optional.of(Fault.NO_ROLE) : Optional.empty();
    }

    public String name() {
        return name == null ? "" : name.strip();
    }

    public String displayName() {
        return displayName == null ? "" : displayName.strip();
    }

    /** Where the invitation is sent; empty if it is handed over in another way. */
    public String mail() {
        return mail == null ? "" : mail.strip();
    }

    /** The language of whoever is invited. */
    public Language language() {
        return Language.orFirst(language == null ? "" : language);
    }

    Optional<Role> chosen() {
        return Words.find(Role.class, role);
    }

    /** What the form shows as chosen: the least there is, unless something was chosen. */
    public Role shown() {
        return chosen().orElse(Role.EDITOR);
    }
}
