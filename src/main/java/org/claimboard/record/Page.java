package org.claimboard.record;

import java.util.List;
import java.util.function.Function;
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
public record Page<T, C>(List<T> items, long total, @Nullable C next) {

    /**
     * The page that begins what was found.
     *
     * @param found what the page holds and, if there is more, at least one item behind it
     * @param limit how many are on a page
     * @param place where an item stands in the list
     */
    public static <T, C> Page<T, C> cut(List<T> found, int limit, long total, Function<T, C> place) {
        if (found.size() <= limit) {
            return new Page<>(found, total, null);
        }
        List<T> items = found.subList(0, limit);
        return new Page<>(items, total, place.apply(items.get(items.size() - 1)));
    }
}
