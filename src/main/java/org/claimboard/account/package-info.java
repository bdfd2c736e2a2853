/**
 * Who may do what, and how much: accounts, roles, sessions, invitations, API tokens, the log of it all, and the limits of
 * what one program or one connection may ask for.
 *
 * <p>A page says whom it is for with {@code @RolesAllowed(Role.EDITOR_NAME)}, and a resource of the API with
 * {@code @PermissionsAllowed(Scope.WRITE_NAME)}; whoever else may call it says {@code @PermitAll}. A token's permissions
 * are its scopes and the roles of its account, so that {@code @PermissionsAllowed(value = {"write", "reviewer"},
 * inclusive = true)} asks for a reviewer's token that may write. Who asks is told by {@link
 * org.claimboard.account.SignedIn}. Cookies count for pages only, tokens for the API only.
 *
 * <p>Each form that is posted holds {@code {#csrf /}}; {@link org.claimboard.account.FormTokenFilter} refuses those that
 * do not.
 */
@NullMarked
package org.claimboard.account;

import org.jspecify.annotations.NullMarked;
