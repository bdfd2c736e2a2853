package org.claimboard.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** The addresses of the readers' pages. What does not look like a slug is no page. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Dated
public class ReadersPages {

    private static final String SLUG = "/{slug: [a-z0-9-]{1,120}}";

    private final Visit visit;
    private final DashboardPages dashboards;
    private final QuestionPages questions;
    private final ComparisonPages comparisons;
    private final ClaimPages claims;
    private final ArticlePages articles;
    private final SourcePages sources;
    private final ClaimantPages claimants;
    private final ChainPages chains;
    private final TopicPages topics;

    ReadersPages(
            Visit visit,
            DashboardPages dashboards,
            QuestionPages questions,
            ComparisonPages comparisons,
            ClaimPages claims,
            ArticlePages articles,
            SourcePages sources,
            ClaimantPages claimants,
            ChainPages chains,
            TopicPages topics) {
        this.visit = visit;
        this.dashboards = dashboards;
        this.questions = questions;
        this.comparisons = comparisons;
        this.claims = claims;
        this.articles = articles;
        this.sources = sources;
        this.claimants = claimants;
        this.chains = chains;
        this.topics = topics;
    }

    @GET
    public DashboardPage dashboard() {
        return dashboards.dashboard(visit.language());
    }

    @GET
    @Path("/claims")
    public ClaimsPage claims(@BeanParam ClaimFilter filter) {
        return dashboards.claims(filter.query(), visit.language());
    }

    @GET
    @Path("/claims" + SLUG)
    public ClaimPage claim(@PathParam("slug") String slug) {
        return claims.of(slug, visit.language());
    }

    @GET
    @Path("/comparisons")
    public QuestionsPage questions(@BeanParam QuestionFilter filter) {
        return questions.list(filter.query(), visit.language());
    }

    @GET
    @Path("/comparisons" + SLUG)
    public ComparisonPage comparison(@PathParam("slug") String slug, @BeanParam ComparisonFilter filter) {
        return comparisons.of(slug, filter.order(), filter.page());
    }

    @GET
    @Path("/articles")
    public ArticlesPage articles(@QueryParam("after") @Nullable String after) {
        return articles.list(ClaimFilter.slug("after", after));
    }

    @GET
    @Path("/articles" + SLUG)
    public ArticlePage article(@PathParam("slug") String slug) {
        return articles.of(slug);
    }

    @GET
    @Path("/articles" + SLUG + "/check")
    public WholeCheckPage wholeCheck(
            @PathParam("slug") String slug, @QueryParam("with") @Nullable List<String> others) {
        return articles.wholeCheck(slug, others == null ? List.of() : others);
    }

    @GET
    @Path("/sources")
    public SourcesPage sources(@QueryParam("after") @Nullable String after) {
        return sources.list(ClaimFilter.slug("after", after));
    }

    @GET
    @Path("/sources" + SLUG)
    public SourcePage source(@PathParam("slug") String slug) {
        return sources.of(slug);
    }

    @GET
    @Path("/claimants")
    public ClaimantsPage claimants(@QueryParam("after") @Nullable String after) {
        return claimants.list(ClaimFilter.slug("after", after));
    }

    @GET
    @Path("/claimants" + SLUG)
    public ClaimantPage claimant(@PathParam("slug") String slug) {
        return claimants.of(slug);
    }

    @GET
    @Path("/chains")
    public ChainsPage chains() {
        return chains.list();
    }

    @GET
    @Path("/chains" + SLUG)
    public ChainPage chain(@PathParam("slug") String slug) {
        return chains.of(slug);
    }

    @GET
    @Path("/topics")
    public TopicsPage topics(@QueryParam("after") @Nullable String after) {
        return topics.list(ClaimFilter.slug("after", after));
    }

    @GET
    @Path("/topics" + SLUG)
    public TopicPage topic(@PathParam("slug") String slug) {
        return topics.of(slug, visit.language());
    }

    @GET
    @Path("/method")
    public MethodPage method() {
        return new MethodPage(new MethodPage.Scales());
    }
}
