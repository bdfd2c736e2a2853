package org.claimboard.provenance;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The circle that a new edge would close. */
final class Loop {

    /** Stands for every claim that no edge names: only edges about all claims hold for it. */
    private static final String ANY_OTHER_CLAIM = "";

    private Loop() {}

    /**
     * The way around, from and back to the source of the new edge; empty if there is none. All its edges hold for one
     * claim at least: edges about different claims make no circle.
     *
     * @param about slugs of the claims for which the new edge is to hold; empty: for all
     * @param edges all edges that can be reached from {@code to}
     */
    static List<String> closedBy(String from, String to, Set<String> about, Collection<Edge> edges) {
        if (from.equals(to)) {
            return List.of(from, from);
        }
        return claims(about, edges).stream()
                .map(claim -> ShortestPath.along(applying(claim, edges)).between(to, from))
                .filter(path -> !path.isEmpty())
                .findFirst()
                .map(path -> Stream.concat(Stream.of(from), path.stream()).toList())
                .orElse(List.of());
    }

    private static SortedSet<String> claims(Set<String> about, Collection<Edge> edges) {
        if (!about.isEmpty()) {
            return new TreeSet<>(about);
        }
        SortedSet<String> claims = new TreeSet<>(Set.of(ANY_OTHER_CLAIM));
        edges.forEach(edge -> claims.addAll(edge.about()));
        return claims;
    }

    private static List<Edge> applying(String claim, Collection<Edge> edges) {
        return edges.stream().filter(edge -> edge.appliesTo(claim)).toList();
    }
}
