package org.claimboard.claim;

import java.util.Set;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Which claims to list, in which order, from where on. Filters that are empty or null let everything pass; those that
 * are set must all hold.
 *
 * @param verdicts current verdicts, any of them
 * @param unassessed whether claims without a verdict pass beside those with one of the verdicts
 * @param kinds kinds, any of them
 * @param claimant slug of the claimant
 * @param source slug of a source that evidence comes from
 * @param article slug of the article it appears in
 * @param topic slug of what it is about
 * @param batch what it came in with, as {@code reviews-12}
 * @param outside true: only claims from outside the articles under check; false: only those from inside
 * @param openDoubts true: only claims that an open doubt disputes; false: only those without one
 * @param words words that the titles or texts all contain, in any language, without regard to case; at most 200
 *     characters
 * @param sort the order
 * @param after where the page before ended; null for the first page
 * @param limit how many at most, 1 to {@value #MOST}
 */
public record ClaimQuery(
        Set<Verdict> verdicts,
        boolean unassessed,
        Set<ClaimKind> kinds,
        @Nullable String claimant,
        @Nullable String source,
        @Nullable String article,
        @Nullable String topic,
        @Nullable String batch,
        @Nullable Boolean outside,
        @Nullable Boolean openDoubts,
        @Nullable String words,
        ClaimSort sort,
        @Nullable Cursor after,
        int limit) {

    /** By this word a filter asks for claims without a verdict. */
    public static final String UNASSESSED = "none";

    public static final int MOST = 100;

    public static final ClaimQuery ALL =
            new ClaimQuery(Set.of(), Set.of(), null, null, null, null, null, null, ClaimSort.ARTICLE, null, MOST);

    /**
     * @throws IllegalArgumentException if the limit is out of its range or the words are too long
     */
    public ClaimQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit is from 1 to " + MOST);
        }
        if (words != null && words.length() > 200) {
            throw new IllegalArgumentException("words are at most 200 characters");
        }
    }

    /** Of all verdicts, or of those alone where there are some. */
    public ClaimQuery(
            Set<Verdict> verdicts,
            Set<ClaimKind> kinds,
            @Nullable String claimant,
            @Nullable String source,
            @Nullable String article,
            @Nullable Boolean outside,
            @Nullable Boolean openDoubts,
            @Nullable String words,
            ClaimSort sort,
            @Nullable Cursor after,
            int limit) {
        this(
                verdicts,
                false,
                kinds,
                claimant,
                source,
                article,
                null,
                null,
                outside,
                openDoubts,
                words,
                sort,
                after,
                limit);
    }

    /** Whether they come as they stand in one article, wherever else they stand. */
    public boolean isInOrderOfArticle() {
        return article != null && sort == ClaimSort.ARTICLE;
    }

    /** The claims that one claimant makes, or that appear in one article. */
    public static ClaimQuery of(@Nullable String claimant, @Nullable String article) {
        return new ClaimQuery(
                Set.of(), Set.of(), claimant, null, article, null, null, null, ClaimSort.ARTICLE, null, MOST);
    }

    /** The claims about one topic. */
    public static ClaimQuery about(String topic) {
        return new ClaimQuery(
                Set.of(),
                false,
                Set.of(),
                null,
                null,
                null,
                topic,
                null,
                null,
                null,
                null,
                ClaimSort.ARTICLE,
                null,
                MOST);
    }

    /** The same claims, but those with this verdict only; null for those without one. */
    public ClaimQuery only(@Nullable Verdict verdict) {
        Set<Verdict> one = verdict == null ? Set.of() : Set.of(verdict);
        return new ClaimQuery(
                one,
                verdict == null,
                kinds,
                claimant,
                source,
                article,
                topic,
                batch,
                outside,
                openDoubts,
                words,
                sort,
                null,
                limit);
    }

    /** The same claims from a place on, on pages of another length. */
    public ClaimQuery from(@Nullable Cursor place, int most) {
        return listed(sort, place, most);
    }

    /** The same claims in the order in which feeds list them. */
    public ClaimQuery lastFiledFirst(int most) {
        return listed(ClaimSort.FILED, after, most);
    }

    private ClaimQuery listed(ClaimSort order, @Nullable Cursor place, int most) {
        return new ClaimQuery(
                verdicts,
                unassessed,
                kinds,
                claimant,
                source,
                article,
                topic,
                batch,
                outside,
                openDoubts,
                words,
                order,
                place,
                most);
    }

    /**
     * The last claim of a page.
     *
     * @param key its place in the order: the sequence for {@link ClaimSort#ARTICLE}, or the place in the one article that is asked for, the id for {@link ClaimSort#FILED}, else the day it was stated as an
     *     epoch day, {@link #UNDATED} where it has none
     * @param id its id, which decides between equals
     */
    public record Cursor(long key, long id) {

        /** Stands for "no date": behind all dates. */
        public static final long UNDATED = Long.MAX_VALUE;

        static Cursor at(Claim claim, ClaimSort sort) {
            return switch (sort) {
                case ARTICLE -> new Cursor(claim.sequence, claim.id);
                case FILED -> new Cursor(claim.id, claim.id);
                case NEWEST, OLDEST -> new Cursor(claim.stated == null ? UNDATED : claim.stated.toEpochDay(), claim.id);
            };
        }
    }
}
