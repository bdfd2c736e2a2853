package org.claimboard.provenance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimboard.claim.LocalizedText;

/**
 * What is on file about where some sources have their information from.
 *
 * @param edges all edges that can be reached from them
 * @param labels what to call each source reached, by slug
 * @param originNames the names of the named origins reached, by key
 * @param complete whether this is all: false if there was more than a page can trace, so that counts may be wrong
 */
public record Provenance(
        List<Edge> edges, Map<String, String> labels, Map<String, LocalizedText> originNames, boolean complete) {

    static Provenance of(List<ReachedRow> rows, boolean complete) {
        Map<String, String> labels = new TreeMap<>();
        Map<String, LocalizedText> originNames = new TreeMap<>();
        for (ReachedRow row : rows) {
            labels.put(row.slug(), row.label());
            if (row.origin() != null && row.originName() != null) {
                originNames.putIfAbsent(row.origin(), row.originName());
            }
        }
        List<Edge> edges = rows.stream().flatMap(row -> row.edge().stream()).toList();
        return new Provenance(edges, labels, originNames, complete);
    }

    /** Traces the sources that the claim's evidence cites, by slug; they must be among those this was loaded for. */
    public OriginTrace trace(String claim, Set<String> evidence) {
        return OriginTrace.of(claim, evidence, edges);
    }
}
