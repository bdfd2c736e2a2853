package org.claimboard.api;

import java.util.List;
import org.claimboard.provenance.Cycle;
import org.claimboard.provenance.Edge;
import org.claimboard.provenance.Node;
import org.claimboard.provenance.Origin;
import org.claimboard.provenance.OriginTrace;
import org.claimboard.provenance.Provenance;
import org.claimboard.provenance.TracedNode;
import org.claimboard.record.EdgeKind;
import org.claimboard.record.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim's evidence traced to where its information comes from. */
@Schema(
        name = "Origins",
        description = "The sources of a claim's evidence traced along what they draw on to independent origins: sources"
                + " that draw on no other, named origins, and circles that nothing leads out of. One more copy never raises"
                + " the count.")
public record OriginsRepresentation(
        @Schema(description = "How many sources the evidence cites.", minimum = "0", examples = "12") int links,
        @Schema(description = "How many origins they come down to.", minimum = "0", examples = "3")
                int independentOrigins,
        @Schema(
                        description =
                                "Whether everything was traced; false if there was too much, so that counts may be wrong.")
                boolean complete,
        @Schema(description = "The independent origins.") List<OriginRepresentation> origins,
        @Schema(description = "All circles on the way.") List<CycleRepresentation> cycles,
        @Schema(description = "Everything reached, from the evidence on.") List<NodeRepresentation> nodes,
        @Schema(description = "Who draws on whom, between the nodes.") List<DrawsOn> edges) {

    /**
     * @param provenance of what was traced
     */
    static OriginsRepresentation of(OriginTrace trace, Provenance provenance) {
        return new OriginsRepresentation(
                trace.links(),
                trace.independentOrigins(),
                provenance.complete(),
                trace.origins().stream()
                        .map(origin -> OriginRepresentation.of(origin, trace))
                        .toList(),
                trace.cycles().stream().map(CycleRepresentation::of).toList(),
                trace.nodes().stream()
                        .map(node -> NodeRepresentation.of(node, provenance))
                        .toList(),
                trace.edges().stream().map(DrawsOn::of).toList());
    }

    /** An independent origin. */
    @Schema(name = "Origin", description = "An end point of tracing.")
    public record OriginRepresentation(
            @Schema(
                            description =
                                    "A source that draws on no other, an origin known by name only, or sources that only lean"
                                            + " on each other.",
                            enumeration = {"source", "named", "cycle"})
                    String kind,
            @Schema(description = "Slug of the source, key of the named origin, or slugs of the sources of the circle.")
                    List<String> keys,
            @Schema(description = "Slugs of the sources of the evidence that lead here.") List<String> links) {

        static OriginRepresentation of(Origin origin, OriginTrace trace) {
            return new OriginRepresentation(
                    Texts.word(origin.kind()), origin.keys(), List.copyOf(trace.linksTo(origin)));
        }
    }

    /** Sources that lean on each other. */
    @Schema(name = "Cycle", description = "Sources that lean on each other in a circle.")
    public record CycleRepresentation(
            @Schema(description = "Slugs of all that take part.") List<String> sources,
            @Schema(description = "A shortest way around; the first source stands at both ends.") List<String> path,
            @Schema(description = "Whether nothing leads out of it.") boolean closed) {

        static CycleRepresentation of(Cycle cycle) {
            return new CycleRepresentation(cycle.sources(), cycle.path(), cycle.closed());
        }
    }

    /** Something information comes from. */
    @Schema(name = "OriginNode", description = "Something information comes from.")
    public record NodeRepresentation(
            @Schema(description = "Slug of the source, or key of the named origin.") String key,
            @Schema(description = "Whether it is known by name only, no source on file.") boolean named,
            @Schema(description = "Address of the source; absent for a named origin.", format = "uri-reference")
                    @Nullable
                    String self,
            @Schema(description = "What to call the source.") @Nullable String label,
            @Schema(description = "What the named origin is.") @Nullable LocalizedText name,
            @Schema(description = "The longest way from the evidence, in edges.", minimum = "0") int depth,
            @Schema(description = "Whether the evidence cites it.") boolean evidence,
            @Schema(description = "Whether it is an independent origin or part of one.") boolean origin,
            @Schema(description = "Whether it takes part in a circle.") boolean inCycle) {

        static NodeRepresentation of(TracedNode traced, Provenance provenance) {
            Node node = traced.node();
            return new NodeRepresentation(
                    node.key(),
                    node.named(),
                    node.named() ? null : Links.source(node.key()),
                    node.named() ? null : provenance.labels().get(node.key()),
                    node.named() ? provenance.originNames().get(node.key()) : null,
                    traced.depth(),
                    traced.evidence(),
                    traced.origin(),
                    traced.inCycle());
        }
    }

    /** An edge between nodes. */
    @Schema(name = "OriginEdge", description = "That one source draws on another, or on a named origin.")
    public record DrawsOn(
            @Schema(description = "Slug of the source that draws on the other.") String from,
            @Schema(description = "Slug of the other source, or key of the named origin.") String to,
            @Schema(description = "Whether the other is a named origin.") boolean toNamed,
            @Schema(description = "How it draws on it.") EdgeKind kind,
            @Schema(description = "Inferred from likeness of the texts, not stated.") boolean inferred) {

        static DrawsOn of(Edge edge) {
            return new DrawsOn(edge.from(), edge.to().key(), edge.to().named(), edge.kind(), edge.inferred());
        }
    }
}
