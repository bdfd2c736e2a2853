package org.claimboard.claim;

import org.jspecify.annotations.Nullable;

/**
 * Which contested questions to list, in the order of the desk, from where on. Filters that are null let everything pass;
 * those that are set must all hold.
 *
 * @param article slug of an article in which a claim that stands in the comparison appears
 * @param topic slug of what a claim that stands in the comparison is about
 * @param words words that the question or its finding contain, in any language, without regard to case; at most 200
 *     characters
 * @param after where the page before ended; null for the first page
 * @param limit how many at most, 1 to {@value ClaimQuery#MOST}
 */
public record ComparisonQuery(
        @Nullable String article, @Nullable String topic, @Nullable String words, @Nullable Cursor after, int limit) {

    /**
     * @throws IllegalArgumentException if the limit is out of its range or the words are too long
     */
    public ComparisonQuery {
        if (limit < 1 || limit > ClaimQuery.MOST) {
            throw new IllegalArgumentException("limit is from 1 to " + ClaimQuery.MOST);
        }
        if (words != null && words.length() > 200) {
            throw new IllegalArgumentException("words are at most 200 characters");
        }
    }

    /** The first of all in the order of the desk. */
    public static ComparisonQuery first(int limit) {
        return new ComparisonQuery(null, null, null, null, limit);
    }

    /** The first of those about a topic, in the order of the desk. */
    public static ComparisonQuery about(String topic, int limit) {
        return new ComparisonQuery(null, topic, null, null, limit);
    }

    /**
     * The last question of a page.
     *
     * @param order its place
     * @param id its id, which decides between equals
     */
    public record Cursor(int order, long id) {

        static Cursor at(Comparison comparison) {
            return new Cursor(comparison.order, comparison.id);
        }
    }
}
