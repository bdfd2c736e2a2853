package org.claimboard.provenance;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimboard.record.LocalizedText;

/**
 * What is on file about where some sources have their information from.
 *
 * @param bySource all edges that can be reached from them, by the slug of the source that they start from
 * @param labels what to call each source reached, by slug
 * @param originNames the names of the named origins reached, by key
 * @param complete whether this is all: false if there was more than a page can trace, so that counts may be wrong
 */
public record Provenance(
        Map<String, List<Edge>> bySource,
        Map<String, String> labels,
        Map<String, LocalizedText> originNames,
        boolean complete) {

    static Provenance of(List<ReachedRow> rows, boolean complete) {
        Map<String, String> labels = new TreeMap<>();
        Map<String, LocalizedText> originNames = new TreeMap<>();
        for (ReachedRow row : rows) {
            labels.put(row.slug(), row.label());
            if (row.origin() != null && row.originName() != null) {
                originNames.putIfAbsent(row.origin(), row.originName());
            }
        }
        Map<String, List<Edge>> bySource =
                rows.stream().flatMap(row -> row.edge().stream()).collect(groupingBy(Edge::from));
        return new Provenance(bySource, labels, originNames, complete);
    }

    /**
     * Of sources that draw on nothing.
     *
     * @param labels what to call each of them, by slug
     */
    public static Provenance ofEnds(Map<String, String> labels) {
        return new Provenance(Map.of(), new TreeMap<>(labels), Map.of(), true);
    }

    /** Traces the sources that the claim's evidence cites, by slug; they must be among those this was loaded for. */
    public OriginTrace trace(String claim, Set<String> evidence) {
        return OriginTrace.of(claim, evidence, reachedFrom(evidence));
    }

    /** A page traces many claims, each of which reaches few of all edges. */
    private List<Edge> reachedFrom(Set<String> sources) {
        List<Edge> edges = new ArrayList<>();
        Set<String> reached = new HashSet<>(sources);
        Deque<String> waiting = new ArrayDeque<>(sources);
        while (!waiting.isEmpty()) {
            for (Edge edge : bySource.getOrDefault(waiting.remove(), List.of())) {
                edges.add(edge);
                if (!edge.to().named() && reached.add(edge.to().key())) {
                    waiting.add(edge.to().key());
                }
            }
        }
        return edges;
    }
}
