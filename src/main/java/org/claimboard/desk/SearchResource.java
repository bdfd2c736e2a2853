package org.claimboard.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.claimboard.account.Role;
import org.claimboard.reading.HitView;
import org.claimboard.search.DraftSearch;
import org.claimboard.search.Search;
import org.claimboard.search.SearchRequest;
import org.claimboard.search.SearchResult;
import org.jspecify.annotations.Nullable;

/** Search for editors: what is in hand, which readers cannot find, and what is published. */
@Path("/desk/search")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class SearchResource {

    private static final int MOST = 20;

    private final Desk desk;
    private final Search published;
    private final DraftSearch drafts;
    private final WorkListPages lists;
    private final SearchImports imports;

    SearchResource(Desk desk, Search published, DraftSearch drafts, WorkListPages lists, SearchImports imports) {
        this.desk = desk;
        this.published = published;
        this.drafts = drafts;
        this.lists = lists;
        this.imports = imports;
    }

    @GET
    public SearchPage search(@QueryParam("q") @Nullable String typed, @QueryParam("import") @Nullable String batch) {
        String word = batch == null ? "" : batch.strip();
        boolean building = !published.isWhole() || !drafts.keeper().isWhole();
        String query = typed == null ? "" : typed.strip();
        if (query.isEmpty()) {
            return new SearchPage("", word, imports.newest(), building, null, null, lists.acts());
        }
        SearchRequest all = new SearchRequest(query, Map.of(), MOST, null);
        SearchRequest request = word.isEmpty() ? all : all.among(imports.records(word));
        return new SearchPage(
                query,
                word,
                imports.newest(),
                building,
                found(drafts.search(request)),
                found(published.search(request)),
                lists.acts());
    }

    private SearchPage.Found found(SearchResult result) {
        List<HitView> hits = result.hits().stream()
                .map(hit -> HitView.of(hit, desk.language()))
                .toList();
        return new SearchPage.Found(result.total(), hits);
    }
}
