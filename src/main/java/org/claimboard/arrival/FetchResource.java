package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.account.Role;
import org.claimboard.account.See;
import org.claimboard.account.SignedIn;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.NoSuchPage;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** The texts of an article as fetched, the passages checked against the newest of them, and the next fetch. */
@Path("/desk/articles/{slug: [a-z0-9-]{1,120}}/fetches")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class FetchResource {

    /** How many fetches are looked through, the newest. */
    private static final int MOST = 20;

    private final Visit visit;
    private final SignedIn signedIn;
    private final RevisionStore revisions;
    private final ArticleFetchStore fetches;
    private final ArticleFetching fetching;

    FetchResource(
            Visit visit,
            SignedIn signedIn,
            RevisionStore revisions,
            ArticleFetchStore fetches,
            ArticleFetching fetching) {
        this.visit = visit;
        this.signedIn = signedIn;
        this.revisions = revisions;
        this.fetches = fetches;
        this.fetching = fetching;
    }

    @GET
    @ReadOnly
    public FetchesPage show(@PathParam("slug") String slug) {
        return page(slug, article(slug), null);
    }

    @POST
    public Response fetch(@PathParam("slug") String slug) {
        ObjectNode article = article(slug);
        ArticleFetching.Result result = fetching.fetch(article.path("url").asText(""), signedIn.name());
        return result.fault() == null
                ? See.other(visit.base() + "/desk/articles/" + slug + "/fetches")
                : Response.status(422)
                        .entity(page(slug, article, result.fault()))
                        .build();
    }

    private ObjectNode article(String slug) {
        return revisions
                .head(new RecordKey(RecordType.ARTICLE, slug))
                .map(head -> CanonicalForm.parse(head.latest.content))
                .orElseThrow(() -> new NoSuchPage("article " + slug));
    }

    private FetchesPage page(String slug, ObjectNode article, @Nullable ImportFault fault) {
        String address = article.path("url").asText("");
        List<ArticleFetch> known = address.isEmpty() ? List.of() : fetches.of(address, MOST);
        List<String> passages = new ArrayList<>();
        for (JsonNode passage : article.path("passages")) {
            passages.add(passage.path("text").asText());
        }
        List<FetchesPage.Row> rows = new ArrayList<>();
        known.forEach(fetch -> rows.add(0, FetchesPage.Row.of(fetch)));
        List<String> texts = known.stream().map(fetch -> fetch.text).toList();
        return new FetchesPage(
                slug, article.path("title").asText(slug), address, rows, PassageCheck.of(passages, texts), fault);
    }
}
