package org.claimboard.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/** Asks whoever has a one-time link to choose a password. */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InvitationPage(String displayName, String name, Role role, Password.@Nullable Fault fault)
        implements TemplateInstance {}
