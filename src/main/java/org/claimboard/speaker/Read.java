package org.claimboard.speaker;

import org.jspecify.annotations.Nullable;

/**
 * A sentence as it was read, with what its neighbours need to know.
 *
 * @param alone whether it only says who said what a neighbour says
 * @param quotation whether it is nothing but what stands between quotation marks
 */
record Read(Voiced voiced, boolean alone, boolean quotation) {

    static Read of(Voiced voiced) {
        return new Read(voiced, false, false);
    }

    /** The one speaker of the sentence; null if there is none or more than one. */
    @Nullable
    Statement only() {
        long speakers = voiced.statements().stream()
                .map(statement -> statement.speaker().name())
                .distinct()
                .count();
        return speakers == 1 ? voiced.statements().get(voiced.statements().size() - 1) : null;
    }
}
