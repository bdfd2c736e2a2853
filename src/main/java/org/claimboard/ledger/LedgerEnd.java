package org.claimboard.ledger;

/**
 * Where the ledger of revisions ends.
 *
 * @param place the place of the last revision; 0 if there is none
 * @param hash the hash of the last revision
 */
public record LedgerEnd(long place, String hash) {}
