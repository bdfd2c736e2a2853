package org.claimboard.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.claimboard.ledger.PastMoment;
import org.claimboard.matching.SentenceCheck;
import org.claimboard.search.Search;
import org.claimboard.search.SearchRequest;
import org.claimboard.search.SearchResult;
import org.claimboard.site.ContentPolicy;
import org.claimboard.site.Visit;

/** Search for readers. The page is about now, takes any text, and asks no database. */
@Path(SearchPages.PATH)
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class SearchPages {

    static final String PATH = "/search";

    private static final int PAGE = 20;
    private static final int MOST_NEAREST = 3;

    private final Visit visit;
    private final Search search;
    private final SentenceCheck sentences;

    SearchPages(Visit visit, Search search, SentenceCheck sentences) {
        this.visit = visit;
        this.search = search;
        this.sentences = sentences;
    }

    @GET
    public Response search(@Context UriInfo uri) {
        boolean past = uri.getQueryParameters().containsKey(PastMoment.PARAMETER);
        return Response.ok(page(SearchFilter.of(uri.getQueryParameters()), past))
                .header(ContentPolicy.HEADER, ContentPolicy.RUNS_OURS)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private SearchPage page(SearchFilter filter, boolean past) {
        boolean building = !search.isWhole();
        if (filter.asksNothing()) {
            return new SearchPage("", List.of(), past, building, null, List.of());
        }
        SearchResult result = search.search(new SearchRequest(filter.query(), filter.filters(), PAGE, filter.after()));
        return new SearchPage(
                filter.query(),
                SearchViews.chosen(result, filter, PATH, visit.language()),
                past,
                building,
                SearchViews.found(result, filter, PATH, visit.language()),
                result.total() == 0 && filter.filters().isEmpty() ? nearest(filter.query()) : List.of());
    }

    /** What no word of the question is in may yet mean the same. */
    private List<MatchView> nearest(String query) {
        if (query.isBlank() || !sentences.isReady()) {
            return List.of();
        }
        return sentences.check(query, null, MOST_NEAREST).hits().stream()
                .map(hit -> MatchView.of(hit, visit.language()))
                .filter(view -> view.covers() || view.contradicts() || view.isRelated())
                .toList();
    }
}
