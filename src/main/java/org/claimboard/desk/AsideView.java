package org.claimboard.desk;

import org.claimboard.ledger.SetAside;
import org.claimboard.record.RecordKey;
import org.jspecify.annotations.Nullable;

/**
 * Something that was passed over, as the desk is told.
 *
 * @param path the desk's page of the record, without the language; null if it is not one record
 */
record AsideView(String queue, String item, String why, @Nullable String path) {

    static AsideView of(SetAside aside) {
        return new AsideView(aside.queue(), aside.item(), aside.why(), path(aside.item()));
    }

    private static @Nullable String path(String item) {
        try {
            return new Place(RecordKey.parse(item)).path();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
