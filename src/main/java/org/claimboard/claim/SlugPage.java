package org.claimboard.claim;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list ordered by slug to give.
 *
 * @param after the last slug of the page before; null for the first page
 * @param limit how many at most, 1 to {@value ClaimQuery#MOST}
 */
public record SlugPage(@Nullable String after, int limit) {

    /**
     * @throws IllegalArgumentException if the limit is out of its range
     */
    public SlugPage {
        if (limit < 1 || limit > ClaimQuery.MOST) {
            throw new IllegalArgumentException("limit is from 1 to " + ClaimQuery.MOST);
        }
    }
}
