package org.claimboard.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One's own account.
 *
 * @param done what was just done; null if nothing was
 * @param passwordFault why the new password cannot be used; null if nothing speaks against it
 * @param passwordWrong whether the present password was wrong
 * @param waitMinutes how long to wait after too many attempts; 0 if one need not
 * @param tokenFault why the token cannot be made; null if nothing speaks against it
 * @param label what was typed as the token's label
 * @param scopes what a token may be made for
 * @param lasting how many days it may last; 0 until it is revoked
 */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccountPage(
        Person person,
        List<TokenView> tokens,
        @Nullable Done done,
        Password.@Nullable Fault passwordFault,
        boolean passwordWrong,
        long waitMinutes,
        TokenForm.@Nullable Fault tokenFault,
        String label,
        List<Scope> scopes,
        List<Integer> lasting)
        implements TemplateInstance {}
