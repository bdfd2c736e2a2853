package org.claimboard.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.claimboard.record.EdgeKind;

/** Small random graphs, dense enough for circles of all kinds. */
final class RandomGraph {

    static final List<String> CLAIMS = List.of("x", "y");

    private static final int SOURCES = 9;

    private RandomGraph() {}

    static List<Edge> edges(Random random) {
        List<Edge> edges = new ArrayList<>();
        for (int number = random.nextInt(16); number > 0; number--) {
            edges.add(edge(source(random), random));
        }
        return edges;
    }

    static Edge edge(String from, Random random) {
        Node to = random.nextInt(6) == 0 ? Node.origin("o" + random.nextInt(2)) : Node.source(source(random));
        return new Edge(from, to, EdgeKind.REPEATS, about(random), random.nextBoolean());
    }

    static Set<String> about(Random random) {
        return random.nextInt(3) == 0 ? Set.of(CLAIMS.get(random.nextInt(CLAIMS.size()))) : Set.of();
    }

    static Set<String> evidence(Random random) {
        Set<String> evidence = new TreeSet<>();
        for (int number = random.nextInt(5); number > 0; number--) {
            evidence.add(source(random));
        }
        return evidence;
    }

    static String source(Random random) {
        return "s" + random.nextInt(SOURCES);
    }
}
