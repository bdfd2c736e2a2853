package org.claimboard.ledger;

import java.util.Set;
import org.claimboard.record.CurrencyPair;
import org.claimboard.record.RecordKey;

/**
 * What a published record says about others.
 *
 * @param owner the record
 * @param named the records that it names
 * @param dependences what must be looked at again when something changes, as the record says
 * @param conversions between which currencies the text of the record converts
 */
public record Mentions(
        RecordKey owner, Set<RecordKey> named, Set<Dependence> dependences, Set<CurrencyPair> conversions) {

    /**
     * That a record must be looked at again when another changes.
     *
     * @param dependant the one to look at
     * @param cause the one that changes
     */
    public record Dependence(RecordKey dependant, RecordKey cause) {}
}
