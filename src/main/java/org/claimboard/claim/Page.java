package org.claimboard.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items what is on it
 * @param total how many pass the filters over all pages
 * @param next where the next page goes on; null on the last
 * @param <T> what is listed
 * @param <C> what marks a place in the list
 */
public record Page<T, C>(List<T> items, long total, @Nullable C next) {}
