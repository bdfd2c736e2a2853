package org.claimboard.provenance;

import java.util.List;
import java.util.Optional;
import org.claimboard.record.EdgeKind;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Ordered;
import org.jspecify.annotations.Nullable;

/**
 * A source that was reached, with one of its edges, or without where it has none: then all but the first two are null.
 *
 * @param slug of the source
 * @param label what to call it
 * @param target slug of the source it draws on; null if a named origin
 * @param origin key of the named origin it draws on; null if a source
 */
record ReachedRow(
        String slug,
        String label,
        @Nullable String target,
        @Nullable String origin,
        @Nullable LocalizedText originName,
        @Nullable EdgeKind kind,
        @Nullable List<String> about,
        @Nullable Boolean inferred) {

    Optional<Edge> edge() {
        if (kind == null || about == null || inferred == null) {
            return Optional.empty();
        }
        return end().map(end -> new Edge(slug, end, kind, Ordered.of(about), inferred));
    }

    private Optional<Node> end() {
        return target != null
                ? Optional.of(Node.source(target))
                : Optional.ofNullable(origin).map(Node::origin);
    }
}
