package org.claimboard.reading;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimboard.claim.Source;
import org.claimboard.dossier.Dossier;
import org.claimboard.provenance.Edge;
import org.claimboard.provenance.Node;
import org.claimboard.provenance.Origin;
import org.claimboard.provenance.OriginTrace;
import org.claimboard.provenance.Provenance;
import org.claimboard.record.Languages;
import org.claimboard.record.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Turns a trace, which leads from the evidence up, into trees that lead from the origins down. */
final class OriginTreeBuilder {

    private final OriginTrace trace;
    private final Provenance provenance;
    private final Dossier dossier;
    private final Map<Node, List<Edge>> drawingOn;
    private final Set<Node> shown = new HashSet<>();

    OriginTreeBuilder(Dossier dossier) {
        this.trace = dossier.trace();
        this.provenance = dossier.provenance();
        this.dossier = dossier;
        this.drawingOn = trace.edges().stream().collect(groupingBy(Edge::to));
    }

    OriginTree build() {
        List<OriginTree.Branch> origins =
                trace.origins().stream().map(this::top).toList();
        List<List<Source>> cycles = trace.cycles().stream()
                .map(cycle -> cycle.path().stream()
                        .map(dossier::source)
                        .filter(Objects::nonNull)
                        .toList())
                .toList();
        return new OriginTree(origins, cycles, provenance.complete());
    }

    private OriginTree.Branch top(Origin origin) {
        String key = origin.keys().get(0);
        return branch(origin.kind() == Origin.Kind.NAMED ? Node.origin(key) : Node.source(key), null);
    }

    private OriginTree.Branch branch(Node node, @Nullable Edge edge) {
        boolean before = !shown.add(node);
        List<OriginTree.Branch> below = before
                ? List.of()
                : drawingOn.getOrDefault(node, List.of()).stream()
                        .map(drawing -> branch(Node.source(drawing.from()), drawing))
                        .toList();
        Source source = node.named() ? null : dossier.source(node.key());
        return new OriginTree.Branch(
                source,
                originName(node.key()),
                !node.named() && trace.evidence().contains(node.key()),
                edge == null ? null : edge.kind(),
                edge != null && edge.inferred(),
                before && drawingOn.containsKey(node),
                below);
    }

    private LocalizedText originName(String key) {
        LocalizedText name = provenance.originNames().get(key);
        return name == null ? LocalizedText.of(Map.of(Languages.first(), key)) : name;
    }
}
