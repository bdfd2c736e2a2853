package org.claimboard.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.claimboard.provenance.Edge;
import org.claimboard.provenance.Node;
import org.claimboard.provenance.OriginTrace;
import org.claimboard.record.ChainFile;
import org.claimboard.record.ClaimFile;
import org.claimboard.record.Confirmation;
import org.claimboard.record.CredibilityEntry;
import org.claimboard.record.EdgeKind;
import org.claimboard.record.FileSet;
import org.claimboard.record.Filed;
import org.claimboard.record.FiledText;
import org.claimboard.record.Problem;
import org.claimboard.record.Rule;
import org.claimboard.record.SourceFile;
import org.claimboard.record.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What counts as confirmed is confirmed by independent origins. Information graded 1 needs two of them: among the
 * source itself, those named under confirmedBy, and sources that take the same stance on the same claim.
 */
final class OriginRules {

    private static final int INDEPENDENT = 2;
    private static final String ANY_CLAIM = "";

    /** Leads from a note to the named origins that confirm it. */
    private static final String NOTE = "";

    private final List<Edge> edges;
    private final Map<String, Set<String>> agreeing = new HashMap<>();

    private OriginRules(FileSet files) {
        this.edges = SourceEdges.of(files);
        files.all(ClaimFile.class).forEach(this::collectAgreeing);
    }

    static void check(FileSet files, Consumer<Problem> found) {
        OriginRules rules = new OriginRules(files);
        files.each(
                SourceFile.class,
                (file, source) -> rules.checkNotes(
                        file, source.source(), ANY_CLAIM, source.credibility(), "/credibility", found));
        files.each(ClaimFile.class, (file, claim) -> {
            List<ClaimFile.EvidenceEntry> evidence = Filed.list(claim.evidence());
            for (int i = 0; i < evidence.size(); i++) {
                ClaimFile.EvidenceEntry entry = evidence.get(i);
                String at = "/evidence/" + i + "/credibility";
                rules.checkNotes(file, entry.source(), claim.claim(), entry.credibility(), at, found);
            }
        });
        files.each(ChainFile.class, (file, chain) -> rules.checkChain(file, chain, found));
    }

    private void collectAgreeing(ClaimFile claim) {
        for (Stance stance : Stance.values()) {
            Set<String> sources = new HashSet<>();
            Filed.list(claim.evidence()).stream()
                    .filter(entry -> entry.stance() == stance)
                    .forEach(entry -> sources.add(entry.source()));
            sources.forEach(source ->
                    agreeing.computeIfAbsent(source, slug -> new HashSet<>()).addAll(sources));
        }
    }

    private void checkNotes(
            FiledText file,
            String source,
            String claim,
            @Nullable List<CredibilityEntry> filed,
            String at,
            Consumer<Problem> found) {
        List<CredibilityEntry> notes = Filed.list(filed);
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).credibility() != 1) {
                continue;
            }
            int origins = origins(source, claim, Filed.list(notes.get(i).confirmedBy()));
            if (origins < INDEPENDENT) {
                found.accept(file.problem(
                        Rule.CONFIRMED_BY_TOO_FEW,
                        at + "/" + i,
                        String.format(
                                Locale.ROOT,
                                "%s/%d: graded 1, confirmed by other sources, but all trace to %d origin",
                                at,
                                i,
                                origins)));
            }
        }
    }

    private int origins(String source, String claim, List<Confirmation> confirmedBy) {
        Set<String> sources = new HashSet<>(agreeing.getOrDefault(source, Set.of()));
        sources.add(source);
        List<Edge> all = new ArrayList<>(edges);
        for (Confirmation confirmation : confirmedBy) {
            if (confirmation.source() != null) {
                sources.add(confirmation.source());
            }
            if (confirmation.origin() != null) {
                sources.add(NOTE);
                all.add(new Edge(NOTE, Node.origin(confirmation.origin()), EdgeKind.REPEATS, Set.of(), false));
            }
        }
        return OriginTrace.of(claim, sources, all).independentOrigins();
    }

    private void checkChain(FiledText file, ChainFile chain, Consumer<Problem> found) {
        Set<String> sources = new HashSet<>();
        chain.steps().forEach(step -> sources.addAll(step.sources()));
        Set<Object> origins = new HashSet<>();
        chain.claims()
                .forEach(claim ->
                        origins.addAll(OriginTrace.of(claim, sources, edges).origins()));
        if (origins.size() != chain.independentOrigins()) {
            found.accept(file.problem(
                    Rule.ORIGINS_MISCOUNTED,
                    "/independentOrigins",
                    String.format(
                            Locale.ROOT,
                            "the desk counts %d independent origins, the edges of its sources lead to %d",
                            chain.independentOrigins(),
                            origins.size())));
        }
    }
}
