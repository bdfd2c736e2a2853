package org.claimboard.reading;

import java.util.List;
import org.claimboard.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of claims.
 *
 * @param active the filters that are set, each with the list without it
 * @param total how many pass the filters over all pages
 * @param next the address of the next page, from the language on; null on the last
 */
public record ClaimList(
        FilterForm form, List<ActiveFilter> active, List<Dossier> claims, long total, @Nullable String next) {

    public List<Dossier> inside() {
        return claims.stream().filter(head -> !head.claim().outside).toList();
    }

    public List<Dossier> outside() {
        return claims.stream().filter(head -> head.claim().outside).toList();
    }
}
