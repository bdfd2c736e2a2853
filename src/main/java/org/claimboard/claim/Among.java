package org.claimboard.claim;

import java.util.Collection;

/**
 * What a query compares with: one of some values, as its first parameter. Hibernate translates a query with a list anew
 * whenever it is asked, and keeps one with a single value.
 */
record Among(String condition, Object value) {

    static Among of(Collection<?> values) {
        return values.size() == 1 ? new Among(" = ?1", values.iterator().next()) : new Among(" in ?1", values);
    }
}
