package org.claimboard.account;

/**
 * Somebody was invited whose address of mail is known. Told in the transaction that makes the account.
 *
 * @param name of the account
 * @param language of whoever is invited, BCP 47
 * @param by name of the account of whoever invites
 */
public record Invited(String name, String address, String language, String by) {}
