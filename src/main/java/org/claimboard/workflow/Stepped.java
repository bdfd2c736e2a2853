package org.claimboard.workflow;

import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.RecordKey;

/**
 * A record was handed in or sent back. Told in the transaction of the step.
 *
 * @param act what was done with it
 * @param author name of the account that had it in hand before
 * @param by name of the account that did it
 */
public record Stepped(RecordKey key, RevisionAct act, String author, String by) {}
