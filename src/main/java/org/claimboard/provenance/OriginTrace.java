package org.claimboard.provenance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The links of a claim's evidence traced to their origins. Independent origins are the distinct ends: sources that draw
 * on no other, named origins, and circles that nothing leads out of, each circle counting once. A further copy of what
 * is there leads to the same ends, so it never raises the count.
 *
 * @param claim slug of the claim
 * @param evidence slugs of the sources that its evidence cites
 * @param nodes everything reached, from the evidence on
 * @param edges all edges between the nodes that hold for the claim
 * @param origins the independent origins
 * @param cycles all circles on the way, whether or not something leads out of them
 */
public record OriginTrace(
        String claim,
        SortedSet<String> evidence,
        List<TracedNode> nodes,
        List<Edge> edges,
        List<Origin> origins,
        List<Cycle> cycles) {

    /**
     * Follows all edges that hold for the claim.
     *
     * @param evidence slugs of the sources to trace; one without edges is its own origin
     * @param edges all edges that can be reached from them; edges about other claims only are passed over
     */
    public static OriginTrace of(String claim, Set<String> evidence, Collection<Edge> edges) {
        List<Edge> applying =
                edges.stream().filter(edge -> edge.appliesTo(claim)).toList();
        Subgraph subgraph = Subgraph.reachedFrom(evidence, applying);
        Condensation condensation = Condensation.of(subgraph);
        return new OriginTrace(
                claim,
                new TreeSet<>(evidence),
                condensation.place(evidence),
                subgraph.edges(),
                condensation.origins(),
                condensation.cycles());
    }

    /** How many links the claim has: the sources that its evidence cites. */
    public int links() {
        return evidence.size();
    }

    public int independentOrigins() {
        return origins.size();
    }

    /** The links that lead to an origin. */
    public SortedSet<String> linksTo(Origin origin) {
        Map<Node, Set<Node>> citing =
                edges.stream().collect(groupingBy(Edge::to, mapping(edge -> Node.source(edge.from()), toSet())));
        Set<Node> leading = new HashSet<>();
        Deque<Node> waiting = new ArrayDeque<>();
        nodes.stream().map(TracedNode::node).filter(origin::holds).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            Node node = waiting.remove();
            if (leading.add(node)) {
                waiting.addAll(citing.getOrDefault(node, Set.of()));
            }
        }
        SortedSet<String> links = new TreeSet<>(evidence);
        links.removeIf(source -> !leading.contains(Node.source(source)));
        return links;
    }
}
