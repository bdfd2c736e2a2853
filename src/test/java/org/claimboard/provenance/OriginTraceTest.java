package org.claimboard.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimboard.record.EdgeKind;
import org.junit.jupiter.api.Test;

class OriginTraceTest {

    private static final String CLAIM = "16000-chips";

    @Test
    void of_relaysOfOneReport_haveItsOrigins() {
        List<Edge> edges = List.of(
                edge("bbc", "nyt"),
                edge("news1", "nyt"),
                edge("bbc-korea", "bbc"),
                edge("nyt", "paper"),
                named("nyt", "meta"));
        OriginTrace trace = OriginTrace.of(CLAIM, Set.of("nyt", "bbc", "news1", "bbc-korea", "paper"), edges);
        assertThat(trace.links()).isEqualTo(5);
        assertThat(trace.origins())
                .containsExactly(
                        new Origin(Origin.Kind.NAMED, List.of("meta")),
                        new Origin(Origin.Kind.SOURCE, List.of("paper")));
        assertThat(trace.linksTo(trace.origins().get(0))).containsExactly("bbc", "bbc-korea", "news1", "nyt");
        assertThat(trace.cycles()).isEmpty();
    }

    @Test
    void of_aSourceWithoutEdges_isItsOwnOrigin() {
        OriginTrace trace = OriginTrace.of(CLAIM, Set.of("paper"), List.of(edge("bbc", "paper")));
        assertThat(trace.origins()).containsExactly(new Origin(Origin.Kind.SOURCE, List.of("paper")));
        assertThat(trace.nodes()).containsExactly(new TracedNode(Node.source("paper"), 0, true, true, false));
    }

    @Test
    void of_noEvidence_hasNoOrigin() {
        OriginTrace trace = OriginTrace.of(CLAIM, Set.of(), List.of(edge("bbc", "paper")));
        assertThat(trace.independentOrigins()).isZero();
        assertThat(trace.nodes()).isEmpty();
    }

    @Test
    void of_edgesAboutOtherClaims_passesThemOver() {
        Edge other = new Edge("bbc", Node.source("nyt"), EdgeKind.QUOTES, Set.of("other"), false);
        Edge same = new Edge("news1", Node.source("nyt"), EdgeKind.QUOTES, Set.of("other", CLAIM), false);
        OriginTrace trace = OriginTrace.of(CLAIM, Set.of("bbc", "news1"), List.of(other, same));
        assertThat(trace.origins()).extracting(Origin::keys).containsExactly(List.of("bbc"), List.of("nyt"));
        assertThat(trace.edges()).containsExactly(same);
    }

    @Test
    void of_aCircleWithNoWayOut_countsOnceAndIsNamed() {
        OriginTrace trace = OriginTrace.of(
                CLAIM, Set.of("a", "b", "c", "d"), List.of(edge("b", "c"), edge("c", "b"), edge("a", "b")));
        assertThat(trace.origins())
                .containsExactly(
                        new Origin(Origin.Kind.CYCLE, List.of("b", "c")), new Origin(Origin.Kind.SOURCE, List.of("d")));
        assertThat(trace.cycles()).containsExactly(new Cycle(List.of("b", "c"), List.of("b", "c", "b"), true));
        assertThat(trace.linksTo(trace.origins().get(0))).containsExactly("a", "b", "c");
    }

    @Test
    void of_aCircleWithAWayOut_isNamedButNoOrigin() {
        OriginTrace trace = OriginTrace.of(
                CLAIM, Set.of("a"), List.of(edge("a", "b"), edge("b", "c"), edge("c", "a"), edge("c", "paper")));
        assertThat(trace.origins()).containsExactly(new Origin(Origin.Kind.SOURCE, List.of("paper")));
        assertThat(trace.cycles())
                .containsExactly(new Cycle(List.of("a", "b", "c"), List.of("a", "b", "c", "a"), false));
        assertThat(trace.nodes()).extracting(TracedNode::depth).containsExactly(0, 0, 0, 1);
    }

    @Test
    void of_aSourceThatCitesItself_isACircleOfOne() {
        OriginTrace trace = OriginTrace.of(CLAIM, Set.of("a"), List.of(edge("a", "a")));
        assertThat(trace.origins()).containsExactly(new Origin(Origin.Kind.CYCLE, List.of("a")));
        assertThat(trace.cycles()).containsExactly(new Cycle(List.of("a"), List.of("a", "a"), true));
    }

    @Test
    void of_aNamedOriginWithTheKeyOfASource_isAnotherNode() {
        OriginTrace trace = OriginTrace.of(CLAIM, Set.of("a", "b"), List.of(named("a", "b")));
        assertThat(trace.origins()).extracting(Origin::kind).containsExactly(Origin.Kind.SOURCE, Origin.Kind.NAMED);
        assertThat(trace.linksTo(trace.origins().get(0))).containsExactly("b");
        assertThat(trace.linksTo(trace.origins().get(1))).containsExactly("a");
    }

    @Test
    void nodes_lieDeeperThanAllThatDrawOnThem() {
        OriginTrace trace =
                OriginTrace.of(CLAIM, Set.of("a", "b"), List.of(edge("a", "c"), edge("a", "b"), edge("b", "c")));
        Map<String, Integer> depths = new HashMap<>();
        trace.nodes().forEach(node -> depths.put(node.node().key(), node.depth()));
        assertThat(depths).isEqualTo(Map.of("a", 0, "b", 1, "c", 2));
    }

    @Test
    void of_aChainOfAHundredThousand_hasOneOrigin() {
        int length = 100_000;
        List<Edge> edges = new ArrayList<>(IntStream.range(0, length)
                .mapToObj(number -> edge("s" + number, "s" + (number + 1)))
                .toList());
        assertThat(OriginTrace.of(CLAIM, Set.of("s0"), edges).origins())
                .containsExactly(new Origin(Origin.Kind.SOURCE, List.of("s" + length)));
        edges.add(edge("s" + length, "s0"));
        OriginTrace circle = OriginTrace.of(CLAIM, Set.of("s7"), edges);
        assertThat(circle.independentOrigins()).isEqualTo(1);
        assertThat(circle.cycles().get(0).path()).hasSize(length + 2);
    }

    private static Edge edge(String from, String to) {
        return new Edge(from, Node.source(to), EdgeKind.REPEATS, Set.of(), false);
    }

    private static Edge named(String from, String origin) {
        return new Edge(from, Node.origin(origin), EdgeKind.DERIVES_FROM, Set.of(), true);
    }
}
