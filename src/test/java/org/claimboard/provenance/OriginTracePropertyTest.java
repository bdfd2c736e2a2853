package org.claimboard.provenance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.claimboard.record.EdgeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random graphs against what a reader would do by hand: follow every edge from every node, and look where it ends. */
class OriginTracePropertyTest {

    private static final String CLAIM = "x";
    private static final int GRAPHS_PER_SEED = 40;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void origins_ofAnyGraph_areWhereFollowingEdgesEnds(long seed) {
        Random random = new Random(seed);
        for (int graph = 0; graph < GRAPHS_PER_SEED; graph++) {
            List<Edge> edges = RandomGraph.edges(random);
            Set<String> evidence = RandomGraph.evidence(random);
            OriginTrace trace = OriginTrace.of(CLAIM, evidence, edges);
            Map<Node, Set<Node>> reach = reach(edges);
            assertThat(asSets(trace)).isEqualTo(ends(evidence, reach));
            assertThat(cycles(trace)).isEqualTo(circles(evidence, reach));
            trace.origins()
                    .forEach(origin -> assertThat(trace.linksTo(origin)).isEqualTo(linksTo(origin, evidence, reach)));
            assertDrawable(trace);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void independentOrigins_withOneMoreCopy_areNoMore(long seed) {
        Random random = new Random(seed);
        for (int graph = 0; graph < GRAPHS_PER_SEED; graph++) {
            List<Edge> edges = RandomGraph.edges(random);
            Set<String> evidence = RandomGraph.evidence(random);
            OriginTrace before = OriginTrace.of(CLAIM, evidence, edges);
            if (before.nodes().isEmpty()) {
                continue;
            }
            Node copied =
                    before.nodes().get(random.nextInt(before.nodes().size())).node();
            List<Edge> more = new ArrayList<>(edges);
            more.add(new Edge("copy", copied, EdgeKind.REPEATS, Set.of(), false));
            Set<String> withCopy = new TreeSet<>(evidence);
            withCopy.add("copy");
            OriginTrace after = OriginTrace.of(CLAIM, withCopy, more);
            assertThat(after.origins()).isEqualTo(before.origins());
            assertThat(after.links()).isEqualTo(before.links() + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void of_edgesInAnyOrderAndTwice_isTheSameTrace(long seed) {
        Random random = new Random(seed);
        for (int graph = 0; graph < GRAPHS_PER_SEED; graph++) {
            List<Edge> edges = RandomGraph.edges(random);
            Set<String> evidence = RandomGraph.evidence(random);
            List<Edge> shuffled = new ArrayList<>(edges);
            shuffled.addAll(edges);
            Collections.shuffle(shuffled, random);
            assertThat(OriginTrace.of(CLAIM, evidence, shuffled)).isEqualTo(OriginTrace.of(CLAIM, evidence, edges));
        }
    }

    private static void assertDrawable(OriginTrace trace) {
        Map<Node, TracedNode> placed = new HashMap<>();
        trace.nodes().forEach(node -> placed.put(node.node(), node));
        for (Edge edge : trace.edges()) {
            TracedNode from = requireNonNull(placed.get(Node.source(edge.from())));
            TracedNode to = requireNonNull(placed.get(edge.to()));
            if (to.depth() <= from.depth()) {
                assertThat(from.inCycle() && to.inCycle() && from.depth() == to.depth())
                        .isTrue();
            }
        }
        trace.cycles().forEach(cycle -> assertWalkable(cycle.path(), trace.edges()));
    }

    private static void assertWalkable(List<String> path, List<Edge> edges) {
        assertThat(path.get(0)).isEqualTo(path.get(path.size() - 1));
        for (int step = 1; step < path.size(); step++) {
            String from = path.get(step - 1);
            Node to = Node.source(path.get(step));
            assertThat(edges)
                    .anyMatch(edge -> edge.from().equals(from) && edge.to().equals(to));
        }
    }

    private static Set<Set<Node>> asSets(OriginTrace trace) {
        Set<Set<Node>> sets = new HashSet<>();
        for (Origin origin : trace.origins()) {
            Set<Node> nodes = new HashSet<>();
            origin.keys().forEach(key -> nodes.add(new Node(key, origin.kind() == Origin.Kind.NAMED)));
            sets.add(nodes);
        }
        assertThat(sets).hasSize(trace.independentOrigins());
        return sets;
    }

    private static Set<Set<String>> cycles(OriginTrace trace) {
        Set<Set<String>> sets = new HashSet<>();
        trace.cycles().forEach(cycle -> sets.add(new HashSet<>(cycle.sources())));
        return sets;
    }

    private static Map<Node, Set<Node>> reach(List<Edge> edges) {
        return reach(CLAIM, edges);
    }

    /** Every pair of nodes with a way of at least one edge: grown until nothing is added. */
    private static Map<Node, Set<Node>> reach(String claim, List<Edge> edges) {
        Map<Node, Set<Node>> reach = new HashMap<>();
        edges.stream().filter(edge -> edge.appliesTo(claim)).forEach(edge -> reach.computeIfAbsent(
                        Node.source(edge.from()), node -> new HashSet<>())
                .add(edge.to()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Set<Node> targets : reach.values()) {
                for (Node middle : List.copyOf(targets)) {
                    grown |= targets.addAll(reach.getOrDefault(middle, Set.of()));
                }
            }
        }
        return reach;
    }

    /** A node is an end, with all it reaches, if all it reaches lead back to it. */
    private static Set<Set<Node>> ends(Set<String> evidence, Map<Node, Set<Node>> reach) {
        Set<Set<Node>> ends = new HashSet<>();
        for (Node node : reached(evidence, reach)) {
            Set<Node> onward = reach.getOrDefault(node, Set.of());
            if (onward.stream()
                    .allMatch(next -> reach.getOrDefault(next, Set.of()).contains(node))) {
                ends.add(onward.isEmpty() ? Set.of(node) : onward);
            }
        }
        return ends;
    }

    private static Set<Set<String>> circles(Set<String> evidence, Map<Node, Set<Node>> reach) {
        Set<Set<String>> circles = new HashSet<>();
        for (Node node : reached(evidence, reach)) {
            Set<Node> onward = reach.getOrDefault(node, Set.of());
            if (onward.contains(node)) {
                Set<String> circle = new HashSet<>();
                onward.stream()
                        .filter(next -> reach.getOrDefault(next, Set.of()).contains(node))
                        .forEach(next -> circle.add(next.key()));
                circles.add(circle);
            }
        }
        return circles;
    }

    private static Set<Node> reached(Set<String> evidence, Map<Node, Set<Node>> reach) {
        Set<Node> reached = new HashSet<>();
        evidence.stream().map(Node::source).forEach(node -> {
            reached.add(node);
            reached.addAll(reach.getOrDefault(node, Set.of()));
        });
        return reached;
    }

    private static Set<String> linksTo(Origin origin, Set<String> evidence, Map<Node, Set<Node>> reach) {
        Set<String> links = new TreeSet<>();
        for (String source : evidence) {
            if (reached(Set.of(source), reach).stream().anyMatch(origin::holds)) {
                links.add(source);
            }
        }
        return links;
    }
}
