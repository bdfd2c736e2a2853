package org.claimboard.provenance;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.claimboard.record.EdgeKind;
import org.claimboard.record.Ordered;

/**
 * A source draws on another source or on a named origin.
 *
 * @param from slug of the source
 * @param to what it draws on
 * @param kind how
 * @param about slugs of the claims for which the edge holds; empty: for all
 * @param inferred whether it is inferred from likeness of the texts
 */
public record Edge(String from, Node to, EdgeKind kind, Set<String> about, boolean inferred) {

    static final Comparator<Edge> ORDER = Comparator.comparing(Edge::from)
            .thenComparing(Edge::to)
            .thenComparing(Edge::kind)
            .thenComparing(Edge::inferred)
            .thenComparing(edge -> new TreeSet<>(edge.about()).toString());

    public Edge {
        about = Ordered.of(about);
    }

    public boolean appliesTo(String claim) {
        return about.isEmpty() || about.contains(claim);
    }
}
