package org.claimboard.arrival;

import java.util.List;
import org.claimboard.record.ClaimantKind;
import org.jspecify.annotations.Nullable;

/**
 * A person or organisation as a record names it.
 *
 * @param kind what the record says it is; null if it does not say
 * @param addresses its web addresses
 */
record Party(String name, @Nullable ClaimantKind kind, List<String> addresses) {

    static final Party NONE = new Party("", null, List.of());

    boolean isNamed() {
        return !name.isEmpty();
    }

    /** Its name, or where it is. */
    String label() {
        return isNamed() || addresses.isEmpty() ? name : RecordedAddress.host(addresses.get(0));
    }
}
