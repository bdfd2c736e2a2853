package org.claimboard.account;

/**
 * Who asks.
 *
 * @param name of the account; work is attributed by it
 */
public record Person(String name, String displayName, Role role) {

    static Person of(Account account) {
        return new Person(account.name, account.displayName, account.role);
    }
}
