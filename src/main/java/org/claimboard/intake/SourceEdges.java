package org.claimboard.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimboard.provenance.Edge;
import org.claimboard.provenance.Node;
import org.claimboard.record.FileSet;
import org.claimboard.record.Filed;
import org.claimboard.record.Ordered;
import org.claimboard.record.SourceFile;

/** The edges between the sources of a set of files. */
final class SourceEdges {

    private SourceEdges() {}

    static List<Edge> of(FileSet files) {
        List<Edge> edges = new ArrayList<>();
        files.each(SourceFile.class, (file, source) -> Filed.list(source.derives())
                .forEach(edge -> edges.add(new Edge(
                        source.source(),
                        edge.source() != null
                                ? Node.source(edge.source())
                                : Node.origin(Objects.requireNonNullElse(edge.origin(), "")),
                        edge.how(),
                        Ordered.of(Filed.list(edge.about())),
                        edge.inferred()))));
        return edges;
    }
}
