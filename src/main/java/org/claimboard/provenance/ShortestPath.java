package org.claimboard.provenance;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Shortest ways along edges between sources; where several are equally short, the first by slug. */
final class ShortestPath {

    private final Map<String, SortedSet<String>> targets;

    private ShortestPath(Map<String, SortedSet<String>> targets) {
        this.targets = targets;
    }

    static ShortestPath along(Collection<Edge> edges) {
        return new ShortestPath(edges.stream()
                .filter(edge -> !edge.to().named())
                .collect(Collectors.groupingBy(
                        Edge::from,
                        Collectors.mapping(edge -> edge.to().key(), Collectors.toCollection(TreeSet::new)))));
    }

    /** The sources on the way, both ends included, of one step at least; empty if there is no way. */
    List<String> between(String from, String to) {
        Map<String, String> reachedFrom = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty() && !reachedFrom.containsKey(to)) {
            String source = waiting.remove();
            for (String target : targets.getOrDefault(source, Collections.emptySortedSet())) {
                if (reachedFrom.putIfAbsent(target, source) == null) {
                    waiting.add(target);
                }
            }
        }
        return reachedFrom.containsKey(to) ? back(from, to, reachedFrom) : List.of();
    }

    private static List<String> back(String from, String to, Map<String, String> reachedFrom) {
        Deque<String> path = new ArrayDeque<>(List.of(to));
        do {
            path.addFirst(reachedFrom.getOrDefault(path.getFirst(), from));
        } while (!path.getFirst().equals(from));
        return List.copyOf(path);
    }
}
