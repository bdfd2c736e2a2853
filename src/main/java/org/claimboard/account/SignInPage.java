package org.claimboard.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * Asks who it is.
 *
 * @param next where to go then
 * @param name what was typed as the name
 * @param wrong whether name or password were wrong
 * @param waitMinutes how long to wait after too many attempts; 0 if one need not
 * @param kept what was typed into a form whose session had ended; null if there was none
 * @param oidc whether one may sign in elsewhere
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignInPage(String next, String name, boolean wrong, long waitMinutes, @Nullable KeptForm kept, boolean oidc)
        implements TemplateInstance {}
