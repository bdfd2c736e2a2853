package org.claimboard.inbox;

import org.jspecify.annotations.Nullable;

/**
 * How a report ends.
 *
 * @param answer what its senders are told; null if nothing is said
 * @param claim slug of the claim that it led to; null if to none
 * @param with number of the report that goes on in its place; null if none does
 */
public record End(Outcome outcome, @Nullable String answer, @Nullable String claim, @Nullable Long with) {}
