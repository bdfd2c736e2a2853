package org.claimboard.provenance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A traced graph with each circle drawn together to one point: what is left has no circles. */
final class Condensation {

    private final Subgraph subgraph;
    private final int[][] targets;
    private final int[] component;

    /** The places of the nodes of each component. */
    private final int[][] members;

    private Condensation(Subgraph subgraph, int[][] targets, int[] component) {
        this.subgraph = subgraph;
        this.targets = targets;
        this.component = component;
        this.members = members(component);
    }

    static Condensation of(Subgraph subgraph) {
        int[][] targets = subgraph.targets();
        return new Condensation(subgraph, targets, Components.of(targets));
    }

    private static int[][] members(int[] component) {
        int[] sizes = new int[Arrays.stream(component).max().orElse(-1) + 1];
        Arrays.stream(component).forEach(number -> sizes[number]++);
        int[][] members = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        for (int place = component.length - 1; place >= 0; place--) {
            members[component[place]][--sizes[component[place]]] = place;
        }
        return members;
    }

    List<Origin> origins() {
        return Arrays.stream(members)
                .filter(this::isEnd)
                .map(places ->
                        isCycle(places) ? new Origin(Origin.Kind.CYCLE, keys(places)) : Origin.of(node(places[0])))
                .sorted(Comparator.comparing((Origin origin) -> origin.keys().get(0))
                        .thenComparing(Origin::kind))
                .toList();
    }

    List<Cycle> cycles() {
        return Arrays.stream(members)
                .filter(this::isCycle)
                .map(this::cycle)
                .sorted(Comparator.comparing(cycle -> cycle.sources().get(0)))
                .toList();
    }

    private Cycle cycle(int[] places) {
        List<String> sources = keys(places);
        Set<String> within = new HashSet<>(sources);
        List<Edge> inside = subgraph.edges().stream()
                .filter(edge -> within.contains(edge.from())
                        && within.contains(edge.to().key()))
                .toList();
        String first = sources.get(0);
        return new Cycle(sources, ShortestPath.along(inside).between(first, first), isEnd(places));
    }

    /** The nodes by depth, then by key. */
    List<TracedNode> place(Set<String> evidence) {
        int[] depths = depths();
        return Arrays.stream(members)
                .flatMap(places -> traced(places, depths[component[places[0]]], evidence))
                .sorted(Comparator.comparingInt(TracedNode::depth).thenComparing(TracedNode::node))
                .toList();
    }

    private Stream<TracedNode> traced(int[] places, int depth, Set<String> evidence) {
        boolean end = isEnd(places);
        boolean cycle = isCycle(places);
        return Arrays.stream(places).mapToObj(this::node).map(node -> {
            boolean cited = !node.named() && evidence.contains(node.key());
            return new TracedNode(node, depth, cited, end, cycle);
        });
    }

    /** The longest way to each component: edges lead to lower numbers, so counting down meets each in its turn. */
    private int[] depths() {
        int[] depths = new int[members.length];
        for (int number = members.length - 1; number >= 0; number--) {
            int deeper = depths[number] + 1;
            leavingTargets(members[number]).forEach(target -> depths[target] = Math.max(depths[target], deeper));
        }
        return depths;
    }

    private boolean isEnd(int[] places) {
        return leavingTargets(places).findAny().isEmpty();
    }

    /** The components that edges out of this one lead to. */
    private IntStream leavingTargets(int[] places) {
        int own = component[places[0]];
        return Arrays.stream(places)
                .flatMap(place -> Arrays.stream(targets[place]))
                .map(target -> component[target])
                .filter(target -> target != own);
    }

    private boolean isCycle(int[] places) {
        return places.length > 1 || Arrays.stream(targets[places[0]]).anyMatch(target -> target == places[0]);
    }

    private List<String> keys(int[] places) {
        return Arrays.stream(places)
                .mapToObj(place -> node(place).key())
                .sorted()
                .toList();
    }

    private Node node(int place) {
        return subgraph.nodes().get(place);
    }
}
