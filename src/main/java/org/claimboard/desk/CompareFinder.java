package org.claimboard.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimboard.record.RecordType;
import org.claimboard.search.DraftSearch;
import org.claimboard.search.Facet;
import org.claimboard.search.Search;
import org.claimboard.search.SearchRequest;
import org.claimboard.search.SearchResult;

/** Finds claims that may stand beside those of a comparison. */
@ApplicationScoped
class CompareFinder {

    private static final int FOUND = 8;
    private static final int ASKED = 20;
    private static final int LONGEST = 300;

    private final CompareClaims claims;
    private final Search published;
    private final DraftSearch drafts;

    CompareFinder(CompareClaims claims, Search published, DraftSearch drafts) {
        this.claims = claims;
        this.published = published;
        this.drafts = drafts;
    }

    /**
     * Claims with a number that have the words or are like them, drafts first.
     *
     * @param without slugs of those that are there already
     */
    List<CompareChoice> of(String words, Collection<String> without) {
        if (words.isBlank()) {
            return List.of();
        }
        String asked = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        SearchRequest request = new SearchRequest(asked, Map.of(Facet.TYPE, Set.of("claim")), ASKED, null);
        Set<String> found = new LinkedHashSet<>();
        Stream.of(drafts.search(request), published.search(request))
                .flatMap(result -> result.hits().stream())
                .map(SearchResult.Hit::card)
                .filter(card -> card.type() == RecordType.CLAIM && !without.contains(card.slug()))
                .forEach(card -> found.add(card.slug()));
        return claims.of(found).stream()
                .filter(claim -> !claim.numbers().isEmpty())
                .limit(FOUND)
                .map(CompareChoice::new)
                .toList();
    }
}
