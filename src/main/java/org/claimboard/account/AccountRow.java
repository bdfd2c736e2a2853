package org.claimboard.account;

import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param invited whether nobody has chosen its password yet
 * @param deactivated since when it may not sign in; null while it may
 * @param self whether it is that of who looks
 */
public record AccountRow(
        String name,
        String displayName,
        Role role,
        boolean invited,
        @Nullable Moment deactivated,
        @Nullable String deactivatedBy,
        boolean self) {

    static AccountRow of(Account account, String viewer) {
        return new AccountRow(
                account.name,
                account.displayName,
                account.role,
                account.isInvited(),
                Moment.orNull(account.deactivatedAt),
                account.deactivatedBy,
                account.name.equals(viewer));
    }
}
