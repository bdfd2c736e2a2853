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
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimStore;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The claims and everything that hangs on them. */
@Path("/api/v1/claims")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@ReadOnly
@Tag(name = "Claims", description = "Contested statements with their evidence, doubts, verdicts and origins.")
public class ClaimResource {

    private static final Set<String> FIELDS = Fields.of(ClaimRepresentation.class);

    private final ClaimStore claims;
    private final Representations representations;

    ClaimResource(ClaimStore claims, Representations representations) {
        this.claims = claims;
        this.representations = representations;
    }

    @GET
    @Operation(
            operationId = "listClaims",
            summary = "List claims",
            description = "The claims that pass all filters, in order. Filters that are left out let everything pass; a"
                    + " slug that nothing goes by lets nothing pass.")
    @Parameter(
            name = "verdict",
            in = ParameterIn.QUERY,
            description =
                    "Current verdicts, any of them: repeat it or separate by commas; `none` for claims without one.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class),
            example = "contested,refuted")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Kinds, any of them: repeat it or separate by commas.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = ClaimKind.class),
            example = "quantity")
    @Parameter(
            name = "claimant",
            in = ParameterIn.QUERY,
            description = "Slug of the claimant.",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = ClaimParameters.LONGEST_SLUG),
            example = "elon-musk")
    @Parameter(
            name = "source",
            in = ParameterIn.QUERY,
            description = "Slug of a source that evidence comes from.",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = ClaimParameters.LONGEST_SLUG))
    @Parameter(
            name = "article",
            in = ParameterIn.QUERY,
            description = "Slug of the article in which it appears.",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = ClaimParameters.LONGEST_SLUG),
            example = "deepseek-openai")
    @Parameter(
            name = "topic",
            in = ParameterIn.QUERY,
            description = "Slug of what it is about.",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = ClaimParameters.LONGEST_SLUG),
            example = "chips")
    @Parameter(
            name = "import",
            in = ParameterIn.QUERY,
            description = "What it came in with: an import of reviews, or a spreadsheet such as `sheet-3`.",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = ClaimParameters.LONGEST_IMPORT),
            example = "reviews-12")
    @Parameter(
            name = "outside",
            in = ParameterIn.QUERY,
            description = "`true`: only claims from outside the articles under check; `false`: only those from inside.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = "openDoubts",
            in = ParameterIn.QUERY,
            description = "`true`: only claims that an open doubt disputes; `false`: only those without one.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = "words",
            in = ParameterIn.QUERY,
            description =
                    "Words that the titles or texts contain as they stand, in any language, without regard to case.",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = ClaimParameters.LONGEST_WORDS),
            example = "딥시크")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description =
                    "`article`: as they stand in the article, claims from outside last; `newest` or `oldest`: by when"
                            + " they were stated, those without a date last.",
            schema = @Schema(implementation = ClaimSort.class, defaultValue = "article"))
    @Parameter(
            name = "include",
            in = ParameterIn.QUERY,
            description = "Sections to include: repeat it or separate by commas.",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class),
            example = "evidence,doubts")
    public Listing<ClaimRepresentation> list(@Context UriInfo uri) {
        Parameters parameters = Parameters.ofList(uri, FIELDS, ClaimParameters.NAMES);
        ClaimQuery query = ClaimParameters.query(parameters);
        Set<Section> included = ClaimParameters.sections(parameters, FIELDS);
        parameters.check();
        Page<Claim, ClaimQuery.Cursor> page = claims.page(query);
        return Listing.of(
                page,
                representations.claims(page.items(), included),
                parameters,
                place -> Places.of(place.key(), place.id()));
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "showClaim",
            summary = "Show a claim",
            description =
                    "One claim with everything: where it stands, its way there, its numbers with their scopes, the"
                            + " evidence with the credibility of its sources, all assessments, relations both ways, doubts, origins,"
                            + " chains of circular reporting and the contested questions in which it stands. With `fields`, only the"
                            + " sections named are there.")
    public ClaimRepresentation show(@PathParam("slug") String slug, @Context UriInfo uri) {
        Parameters parameters = Parameters.ofOne(uri, FIELDS, slug);
        Set<String> fields = parameters.names("fields", FIELDS);
        parameters.check();
        Set<Section> shown = fields.isEmpty() ? Section.ALL : Section.of(fields);
        Claim claim = (shown.contains(Section.EVIDENCE) ? claims.withEvidence(slug) : claims.bySlug(slug))
                .orElseThrow(() -> parameters.notFound("claim", slug));
        return representations.claims(List.of(claim), shown).get(0);
    }
}
