package org.claimboard.share;

import java.util.List;
import java.util.Objects;
import org.claimboard.api.SourceRepresentation;
import org.claimboard.api.SourceRepresentation.EdgeRepresentation;

/**
 * That one source draws on another, or on an origin that is known by name only.
 *
 * @param from slug of the source
 */
record EdgeRow(String from, EdgeRepresentation edge) {

    static List<EdgeRow> of(SourceRepresentation source) {
        return source.drawsOn().stream()
                .map(edge -> new EdgeRow(source.slug(), edge))
                .toList();
    }

    boolean isNamed() {
        return edge.source() == null;
    }

    /** Slug of the other source, or key of the named origin. */
    String to() {
        return edge.source() == null
                ? Objects.requireNonNull(edge.origin())
                : edge.source().slug();
    }
}
