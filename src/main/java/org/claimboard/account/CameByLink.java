package org.claimboard.account;

/**
 * Somebody has chosen a password by a one-time link. Told in the transaction in which they do.
 *
 * @param account its name
 * @param linkHash SHA-256 of the link's secret, in hexadecimal
 */
public record CameByLink(String account, String linkHash) {}
