package org.claimboard.claim;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some of a list that is gone through from beginning to end, without a count of it all.
 *
 * @param items the next of them
 * @param next where the next batch goes on; null after the last
 * @param <T> what is listed
 * @param <C> what marks a place in the list
 */
public record Batch<T, C>(List<T> items, @Nullable C next) {

    /**
     * The batch that begins what was found.
     *
     * @param found what the batch holds and, if there is more, at least one item behind it
     * @param limit how many are in a batch
     * @param place where an item stands in the list
     */
    static <T, C> Batch<T, C> cut(List<T> found, int limit, Function<T, C> place) {
        if (found.size() <= limit) {
            return new Batch<>(found, null);
        }
        List<T> items = found.subList(0, limit);
        return new Batch<>(items, place.apply(items.get(items.size() - 1)));
    }

    /** What became of the items, at the same place of the list. */
    public <R> Batch<R, C> become(Function<List<T>, List<R>> change) {
        return new Batch<>(change.apply(items), next);
    }
}
