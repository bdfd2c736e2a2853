package org.claimboard.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API offers. */
@Schema(name = "Index", description = "What the API offers.")
public record IndexRepresentation(
        @Schema(description = "Address of this index.", format = "uri-reference") String self,
        @Schema(description = "Address of the OpenAPI document.", format = "uri-reference") String documentation,
        @Schema(description = "The lists to start from.") List<Link> resources) {

    /** A list to start from. */
    @Schema(name = "Link", description = "A list to start from.")
    public record Link(
            @Schema(description = "Name of the list.", examples = "claims") String name,
            @Schema(description = "Its address.", format = "uri-reference", examples = "/api/v1/claims") String self,
            @Schema(description = "What is in it.") String description) {

        static Link of(String name, String description) {
            return new Link(name, Links.ROOT + "/" + name, description);
        }
    }

    static IndexRepresentation ofAll() {
        return new IndexRepresentation(
                Links.ROOT,
                "/q/openapi",
                List.of(
                        Link.of("articles", "The articles under check, with the sentences that carry claims."),
                        Link.of("claims", "Contested statements with their evidence, doubts, verdicts and origins."),
                        Link.of("sources", "Where information comes from, and how credible it is."),
                        Link.of("comparisons", "Contested questions with their positions side by side."),
                        Link.of("claimants", "Those who make claims."),
                        Link.of("topics", "What claims are about."),
                        Link.of("relations", "How claims bear on each other."),
                        Link.of("chains", "Chains of circular reporting."),
                        Link.of("corrections", "What was corrected or withdrawn."),
                        Link.of("events", "What changed in meaning, to be followed by a cursor."),
                        Link.of("changes", "Everything that was published, to be followed by a cursor."),
                        Link.of("search", "Full-text search over all of these."),
                        Link.of("rates", "The sourced exchange rates that comparisons convert with.")));
    }
}
