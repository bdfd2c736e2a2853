package org.claimboard.provenance;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be reached from some sources, in an order that depends on nothing but what is in it.
 *
 * @param nodes all nodes reached, sorted
 * @param edges all edges between them, sorted, each once
 */
record Subgraph(List<Node> nodes, List<Edge> edges) {

    static Subgraph reachedFrom(Set<String> sources, Collection<Edge> edges) {
        Map<String, List<Edge>> bySource = edges.stream().collect(groupingBy(Edge::from));
        Set<Node> reached = new HashSet<>();
        Deque<Node> waiting = new ArrayDeque<>();
        sources.stream().map(Node::source).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            Node node = waiting.remove();
            if (reached.add(node) && !node.named()) {
                bySource.getOrDefault(node.key(), List.of()).forEach(edge -> waiting.add(edge.to()));
            }
        }
        return new Subgraph(
                reached.stream().sorted().toList(),
                edges.stream()
                        .filter(edge -> reached.contains(Node.source(edge.from())))
                        .distinct()
                        .sorted(Edge.ORDER)
                        .toList());
    }

    /** For each node, by its place in the list, the places of the nodes that it draws on. */
    int[][] targets() {
        Map<Node, Integer> places = new HashMap<>();
        nodes.forEach(node -> places.put(node, places.size()));
        Map<String, List<Edge>> bySource = edges.stream().collect(groupingBy(Edge::from));
        return nodes.stream()
                .map(node -> node.named() ? List.<Edge>of() : bySource.getOrDefault(node.key(), List.of()))
                .map(out -> out.stream()
                        .mapToInt(edge -> places.getOrDefault(edge.to(), 0))
                        .toArray())
                .toArray(int[][]::new);
    }
}
