package org.claimboard.desk;

import org.jspecify.annotations.Nullable;

/** The hidden field that says which revision the person has seen. */
final class SeenNumber {

    private SeenNumber() {}

    /** The number; one that no record has if the field does not hold one. */
    static int of(@Nullable String field) {
        return field != null && field.matches("[0-9]{1,9}") ? Integer.parseInt(field) : -1;
    }
}
