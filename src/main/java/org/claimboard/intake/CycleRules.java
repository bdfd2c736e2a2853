package org.claimboard.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimboard.provenance.Cycle;
import org.claimboard.provenance.Edge;
import org.claimboard.provenance.Node;
import org.claimboard.provenance.OriginTrace;
import org.claimboard.record.ClaimFile;
import org.claimboard.record.EdgeKind;
import org.claimboard.record.FileSet;
import org.claimboard.record.Filed;
import org.claimboard.record.FiledText;
import org.claimboard.record.Problem;
import org.claimboard.record.RecordType;
import org.claimboard.record.RelationType;
import org.claimboard.record.Rule;

/** Nothing derives from itself by a detour: neither claims nor sources. */
final class CycleRules {

    private static final String ANY_CLAIM = "";

    private CycleRules() {}

    static void check(FileSet files, Consumer<Problem> found) {
        for (Cycle cycle : OriginTrace.of(ANY_CLAIM, slugs(files, RecordType.CLAIM), derivations(files))
                .cycles()) {
            FiledText file = Objects.requireNonNull(
                    files.find(RecordType.CLAIM, cycle.path().get(0)));
            found.accept(file.problem(Rule.CYCLE_IN_DERIVES_FROM, "/relations", "derives from itself: " + way(cycle))
                    .ofCircle(cycle.path()));
        }
        for (Cycle cycle : cyclesOfSources(files)) {
            FiledText file = Objects.requireNonNull(
                    files.find(RecordType.SOURCE, cycle.path().get(0)));
            found.accept(file.problem(Rule.CYCLE_OF_SOURCES, "/derives", "draws on itself: " + way(cycle))
                    .ofCircle(cycle.path()));
        }
    }

    private static List<Edge> derivations(FileSet files) {
        List<Edge> edges = new ArrayList<>();
        files.each(ClaimFile.class, (file, claim) -> Filed.list(claim.relations()).stream()
                .filter(relation -> relation.type() == RelationType.DERIVES_FROM)
                .filter(relation -> files.claim(relation.to()) != null)
                .forEach(relation -> edges.add(
                        new Edge(claim.claim(), Node.source(relation.to()), EdgeKind.DERIVES_FROM, Set.of(), false))));
        return edges;
    }

    private static Set<Cycle> cyclesOfSources(FileSet files) {
        List<Edge> edges = SourceEdges.of(files).stream()
                .filter(edge -> edge.to().named() || files.source(edge.to().key()) != null)
                .toList();
        Set<String> claims = new TreeSet<>(Set.of(ANY_CLAIM));
        edges.forEach(edge -> claims.addAll(edge.about()));
        Set<String> sources = slugs(files, RecordType.SOURCE);
        boolean anyAtAll = Stream.of(ANY_CLAIM)
                .flatMap(claim -> OriginTrace.of(claim, sources, withoutTopics(edges)).cycles().stream())
                .findAny()
                .isPresent();
        Set<Cycle> cycles = new LinkedHashSet<>();
        if (anyAtAll) {
            claims.forEach(
                    claim -> cycles.addAll(OriginTrace.of(claim, sources, edges).cycles()));
        }
        return cycles;
    }

    private static List<Edge> withoutTopics(List<Edge> edges) {
        return edges.stream()
                .map(edge -> new Edge(edge.from(), edge.to(), edge.kind(), Set.of(), edge.inferred()))
                .toList();
    }

    private static Set<String> slugs(FileSet files, RecordType type) {
        return files.of(type).keySet();
    }

    private static String way(Cycle cycle) {
        return String.join(" → ", cycle.path());
    }
}
