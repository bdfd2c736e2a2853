package org.claimboard.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * All accounts, and the form that invites to one.
 *
 * @param form what was typed
 * @param fault why nobody can be invited so; null if nothing speaks against it
 * @param done what was just done; null if nothing was
 * @param mail whether invitations can be sent by mail
 * @param languages those that a mail can be in
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccountsPage(
        List<AccountRow> accounts,
        InvitationForm form,
        InvitationForm.@Nullable Fault fault,
        @Nullable Done done,
        List<Role> roles,
        boolean mail,
        List<Language> languages)
        implements TemplateInstance {}
