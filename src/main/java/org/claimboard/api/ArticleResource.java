package org.claimboard.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.claimboard.claim.Article;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.SlugPage;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The articles under check. */
@Path("/api/v1/articles")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@ReadOnly
@Tag(name = "Articles", description = "The articles under check, with the sentences that carry claims.")
public class ArticleResource {

    private static final Set<String> FIELDS = Fields.of(ArticleRepresentation.class);

    private final ArticleStore articles;

    ArticleResource(ArticleStore articles) {
        this.articles = articles;
    }

    @GET
    @Operation(
            operationId = "listArticles",
            summary = "List articles",
            description = "All articles under check, ordered by slug, without their passages and claims.")
    public Listing<ArticleRepresentation> list(@Context UriInfo uri) {
        Parameters parameters = Parameters.ofList(uri, FIELDS);
        SlugPage wanted = parameters.slugPage();
        parameters.check();
        Page<Article, String> page = articles.page(wanted);
        List<ArticleRepresentation> items =
                page.items().stream().map(ArticleRepresentation::of).toList();
        return Listing.of(page, items, parameters, List::of);
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "showArticle",
            summary = "Show an article",
            description = "One article with its passages in order and the claims that stand in them.")
    public ArticleRepresentation show(@PathParam("slug") String slug, @Context UriInfo uri) {
        Parameters parameters = Parameters.ofOne(uri, FIELDS, slug);
        parameters.check();
        Article article = articles.bySlug(slug).orElseThrow(() -> parameters.notFound("article", slug));
        return ArticleRepresentation.of(article, articles.passagesOf(article), articles.appearancesIn(article));
    }
}
