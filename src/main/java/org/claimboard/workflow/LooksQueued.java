package org.claimboard.workflow;

import java.util.List;
import org.claimboard.record.RecordKey;

/**
 * Claims or comparisons have to be looked at again. Told in the transaction that publishes what they rest on.
 *
 * @param records each once
 * @param by name of the account that published it
 */
public record LooksQueued(List<RecordKey> records, String by) {}
