package org.claimboard.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.RecordType;
import org.claimboard.search.After;
import org.claimboard.search.Search;
import org.claimboard.search.SearchRequest;
import org.claimboard.search.SearchResult;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Full-text search over everything that is published now. */
@Path(SearchResource.PATH)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search", description = "Full-text search over everything that is published.")
public class SearchResource {

    static final String PATH = Links.ROOT + "/search";

    private static final String BEING_BUILT =
            "The index of what is published is being built: little of it would be found yet. Try again in a while.";

    private static final String RETRY_AFTER_SECONDS = "10";

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Search",
            description =
                    "Claims, sources, articles, claimants, comparisons and chains that match, the best first. Words,"
                            + " \"phrases\", OR, NOT and -word; `field:value` (verdict, kind, type, claimant, source, article,"
                            + " language, year, doubts, after, before); numbers with their unit, so that 560만 달러 finds"
                            + " $5.6 million; ranges such as `chips > 10000` and `cost 1M..10M USD`. Whatever is typed in `q` is"
                            + " searched: it is never an error. Korean and English words find their other forms and a"
                            + " claimant's names in other scripts. Search is about now: it does not take `asOf`."
                            + " While the first index is being built, the answer is 503, and `Retry-After` says when to try.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "What to search for; without it, everything that passes the filters.",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = SearchParameters.LONGEST_QUERY),
            example = "560만 달러")
    @Parameter(
            name = "type",
            in = ParameterIn.QUERY,
            description = "Kinds of record, any of them: repeat it or separate by commas.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = RecordType.class),
            example = "claim")
    @Parameter(
            name = "verdict",
            in = ParameterIn.QUERY,
            description = "Current verdicts, any of them; `none` for claims without one.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Kinds of statement, any of them.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = ClaimKind.class))
    @Parameter(
            name = "claimant",
            in = ParameterIn.QUERY,
            description = "Slugs of claimants, any of them.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "source",
            in = ParameterIn.QUERY,
            description = "Slugs of sources that evidence comes from, any of them.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "article",
            in = ParameterIn.QUERY,
            description = "Slugs of articles in which claims appear, any of them.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "language",
            in = ParameterIn.QUERY,
            description = "Languages in which records were stated (BCP 47), any of them.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "year",
            in = ParameterIn.QUERY,
            description = "Years in which records were stated or published, any of them.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "doubts",
            in = ParameterIn.QUERY,
            description = "`open`: claims that an open doubt disputes; `none`: those without one.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "topic",
            in = ParameterIn.QUERY,
            description = "Slugs of what claims are about, any of them.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "import",
            in = ParameterIn.QUERY,
            description = "Imports that records came in with, such as `reviews-12` or `sheet-3`, any of them.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    public SearchRepresentation search(@Context UriInfo uri) {
        Parameters parameters = Parameters.ofSearch(uri, SearchParameters.NAMES);
        SearchRequest request = SearchParameters.request(parameters);
        parameters.check();
        if (!search.isWhole()) {
            throw new ProblemException(
                    Problem.of(Kind.NOT_READY, BEING_BUILT, uri.getRequestUri().getPath(), null),
                    Map.of(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS));
        }
        SearchResult result = search.search(request);
        After next = result.next();
        return SearchRepresentation.of(result, next == null ? null : parameters.nextPage(SearchParameters.place(next)));
    }
}
