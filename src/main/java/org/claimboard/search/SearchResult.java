package org.claimboard.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param total how many records match, over all pages
 * @param hits those of this page, the best first
 * @param facets what the matches have in common, by facet; only those of which something was counted
 * @param share of how many matches one was counted for the facets: 1 if all were
 * @param notices what was not understood as it was perhaps meant
 * @param suggestion what was perhaps meant, where little was found; null if nothing comes to mind
 * @param widened whether records that only are like what was asked are among the hits, for there were few others
 * @param next where to go on; null on the last page
 */
public record SearchResult(
        long total,
        List<Hit> hits,
        Map<Facet, List<FacetValue>> facets,
        int share,
        List<SearchNotice> notices,
        @Nullable String suggestion,
        boolean widened,
        @Nullable After next) {

    /**
     * One record that matches.
     *
     * @param titles its title by language, with the words that match
     * @param excerpts where in it the words stand, by language; one at most in each
     */
    public record Hit(Card card, float score, Map<String, List<Run>> titles, List<Excerpt> excerpts) {}

    /**
     * A few words of a record around those that match.
     *
     * @param language BCP 47
     * @param matches how many words of it match
     */
    public record Excerpt(String language, List<Run> runs, int matches) {}

    /**
     * A value that matches have.
     *
     * @param value as filters name it
     * @param names what the record that it stands for is called, by language; empty if it stands for none
     * @param count how many matches have it: about, where a share was counted
     */
    public record FacetValue(String value, Map<String, String> names, long count) {}
}
