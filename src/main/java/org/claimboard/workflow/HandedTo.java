package org.claimboard.workflow;

import org.claimboard.record.RecordKey;

/**
 * Somebody has a record in hand from now on. Told in the transaction that says so.
 *
 * @param account name of the account that has it
 * @param by name of the account that gave it
 */
public record HandedTo(RecordKey key, String account, String by) {}
