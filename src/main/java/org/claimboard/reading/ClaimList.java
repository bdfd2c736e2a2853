package org.claimboard.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.claimboard.claim.Article;
import org.claimboard.claim.Claim;
import org.claimboard.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of claims.
 *
 * @param active the filters that are set, each with the list without it
 * @param groups the claims, by the article in whose order they come
 * @param total how many pass the filters over all pages
 * @param next the address of the next page, from the language on; null on the last
 */
public record ClaimList(
        FilterForm form, List<ActiveFilter> active, List<Group> groups, long total, @Nullable String next) {

    /**
     * Claims that stand in one article, in its order.
     *
     * @param article null for claims that stand in none
     */
    public record Group(@Nullable Article article, List<Dossier> claims) {

        /** Claims that follow each other and stand in the same article. */
        static List<Group> of(List<Dossier> heads, Function<Claim, @Nullable Article> listedIn) {
            List<Group> groups = new ArrayList<>();
            for (Dossier head : heads) {
                Article article = listedIn.apply(head.claim());
                Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
                if (last == null || !Objects.equals(last.article, article)) {
                    last = new Group(article, new ArrayList<>());
                    groups.add(last);
                }
                last.claims.add(head);
            }
            return groups;
        }
    }
}
