package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.search.SearchNotice;
import org.jspecify.annotations.Nullable;

/**
 * The search page.
 *
 * @param query what was typed; empty if nothing was
 * @param chosen the filters that are chosen
 * @param past whether a moment of the past was asked for, which search does not know
 * @param building whether the index is not whole yet
 * @param found what was found; null if nothing was asked
 * @param nearest where nothing was found, the claims that mean what is nearest
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SearchPage(
        String query,
        List<Chosen> chosen,
        boolean past,
        boolean building,
        @Nullable Found found,
        List<MatchView> nearest)
        implements TemplateInstance {

    /**
     * A filter that is chosen.
     *
     * @param without the address of the same search without it
     */
    public record Chosen(String name, String value, FacetLabel label, String without) {}

    /**
     * What was found.
     *
     * @param share of how many results one was counted
     * @param suggestion what was perhaps meant; null if nothing comes to mind
     * @param suggested the address of a search for that
     * @param next the address of the next page; null on the last
     */
    public record Found(
            long total,
            List<HitView> hits,
            List<FacetView> facets,
            int share,
            @Nullable String suggestion,
            @Nullable String suggested,
            boolean widened,
            List<SearchNotice> notices,
            @Nullable String next) {}
}
