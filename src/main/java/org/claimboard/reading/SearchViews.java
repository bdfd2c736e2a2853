package org.claimboard.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimboard.search.After;
import org.claimboard.search.Facet;
import org.claimboard.search.SearchResult;
import org.claimboard.site.Language;

/** Turns what a search found into what a page shows of it, in the reader's language. */
public final class SearchViews {

    private SearchViews() {}

    /**
     * What was found, with the addresses that lead on.
     *
     * @param path the page that shows it, from the language on
     */
    public static SearchPage.Found found(SearchResult result, SearchFilter filter, String path, Language reader) {
        String suggestion = result.suggestion();
        After next = result.next();
        return new SearchPage.Found(
                result.total(),
                result.hits().stream().map(hit -> HitView.of(hit, reader)).toList(),
                facets(result, filter, path, reader),
                result.share(),
                suggestion,
                suggestion == null ? null : filter.forWords(path, suggestion),
                result.widened(),
                result.notices(),
                next == null ? null : filter.next(path, next));
    }

    /** Facets that would narrow the results. */
    private static List<FacetView> facets(SearchResult result, SearchFilter filter, String path, Language reader) {
        List<FacetView> views = new ArrayList<>();
        for (Map.Entry<Facet, List<SearchResult.FacetValue>> entry :
                result.facets().entrySet()) {
            Facet facet = entry.getKey();
            List<FacetView.Value> values = entry.getValue().stream()
                    .filter(value -> value.count() < result.total())
                    .map(value -> new FacetView.Value(
                            FacetLabel.of(facet, value.value(), value.names(), reader),
                            value.count(),
                            filter.with(path, facet, value.value())))
                    .toList();
            if (!values.isEmpty() && !filter.filters().containsKey(facet)) {
                views.add(new FacetView(facet, values));
            }
        }
        return views;
    }

    /** The filters that are chosen, with what they are called as far as the result says. */
    public static List<SearchPage.Chosen> chosen(
            SearchResult result, SearchFilter filter, String path, Language reader) {
        List<SearchPage.Chosen> chosen = new ArrayList<>();
        for (Map.Entry<Facet, Set<String>> entry : filter.filters().entrySet()) {
            Facet facet = entry.getKey();
            for (String value : entry.getValue()) {
                Map<String, String> names = result.facets().getOrDefault(facet, List.of()).stream()
                        .filter(counted -> counted.value().equals(value))
                        .map(SearchResult.FacetValue::names)
                        .findFirst()
                        .orElse(Map.of());
                chosen.add(new SearchPage.Chosen(
                        facet.word(),
                        value,
                        FacetLabel.of(facet, value, names, reader),
                        filter.without(path, facet, value)));
            }
        }
        return chosen;
    }
}
