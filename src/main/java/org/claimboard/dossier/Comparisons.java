package org.claimboard.dossier;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.EvidenceStore;
import org.claimboard.comparison.Around;
import org.claimboard.comparison.SideBySide;
import org.claimboard.record.StatedConversion;

/** Reckons contested questions: a fixed number of queries for any number of them. */
@ApplicationScoped
public class Comparisons {

    private static final Set<Part> RECKONED = Set.of(Part.EVIDENCE, Part.DOUBTS);
    private static final Set<Part> DRAWN = Set.of(Part.EVIDENCE);

    private final EvidenceStore evidence;
    private final Dossiers dossiers;
    private final RateBooks rates;

    Comparisons(EvidenceStore evidence, Dossiers dossiers, RateBooks rates) {
        this.evidence = evidence;
        this.dossiers = dossiers;
        this.rates = rates;
    }

    /**
     * Contested questions beside a list of claims.
     *
     * @param claims the dossiers of the list, with what lists show
     */
    public record Beside(List<ComparisonDossier> questions, List<Dossier> claims) {}

    /** The positions of comparisons side by side; they were loaded with their positions. */
    public List<SideBySide> reckoned(List<Comparison> wanted) {
        List<Claim> compared = claimsIn(wanted, List.of());
        return reckoned(wanted, dossiers.of(compared, RECKONED), rates.withoutSources(periods(wanted, List.of())));
    }

    /** What lists show of comparisons that were loaded with their positions; doubts and the sources of rates are none of it. */
    public List<QuestionHead> heads(List<Comparison> wanted) {
        List<Claim> compared = dossiers.of(claimsIn(wanted, List.of()), DRAWN).stream()
                .map(Dossier::claim)
                .toList();
        Around around = Around.of(compared, List.of());
        RateBook book = rates.withoutSources(periods(wanted, List.of()));
        return wanted.stream()
                .map(comparison -> new QuestionHead(SideBySide.drawn(comparison, book.rates(), around)))
                .toList();
    }

    /** The dossiers of comparisons that were loaded with their positions. */
    public List<ComparisonDossier> of(List<Comparison> wanted) {
        return beside(wanted, List.of()).questions();
    }

    /** The dossiers of comparisons that were loaded with their positions, and those of claims that stand below them. */
    public Beside beside(List<Comparison> wanted, List<Claim> listed) {
        List<Claim> compared = claimsIn(wanted, listed);
        Set<Claim> all = new LinkedHashSet<>(compared);
        all.addAll(listed);
        Map<String, Dossier> bySlug = dossiers.of(all, Part.HEAD).stream()
                .collect(toMap(dossier -> dossier.claim().slug, Function.identity(), (one, same) -> one));
        RateBook book = rates.at(periods(wanted, compared));
        Collection<Dossier> standing =
                compared.stream().map(claim -> of(claim, bySlug)).toList();
        return new Beside(
                reckoned(wanted, standing, book).stream()
                        .map(one -> ComparisonDossier.of(
                                one, claim -> of(claim, bySlug).count(), book))
                        .toList(),
                listed.stream().map(claim -> of(claim, bySlug)).toList());
    }

    private static Dossier of(Claim claim, Map<String, Dossier> bySlug) {
        return Objects.requireNonNull(bySlug.get(claim.slug), claim.slug);
    }

    private static List<SideBySide> reckoned(List<Comparison> wanted, Collection<Dossier> standing, RateBook book) {
        Around around = Around.of(
                standing.stream().map(Dossier::claim).toList(),
                standing.stream()
                        .flatMap(dossier -> dossier.doubts().stream())
                        .map(Doubt::relation)
                        .toList());
        return wanted.stream()
                .map(comparison -> SideBySide.of(comparison, book.rates(), around))
                .toList();
    }

    /**
     * What stands in the comparisons, and the claims that record its conversions: those come with the evidence on all, of
     * which the positions show the numbers, so that both are one query.
     *
     * @param listed claims on which the evidence is asked for too
     */
    private List<Claim> claimsIn(List<Comparison> wanted, List<Claim> listed) {
        Set<Claim> found = new LinkedHashSet<>();
        wanted.forEach(comparison -> comparison.positions.forEach(position -> found.add(position.claim)));
        Set<String> recorded = new HashSet<>(Around.findingsIn(wanted));
        recorded.removeAll(found.stream().map(claim -> claim.slug).collect(toSet()));
        List<Claim> known =
                Stream.concat(found.stream(), listed.stream()).distinct().toList();
        if (!recorded.isEmpty()) {
            Set<String> loaded = new HashSet<>(recorded);
            known.forEach(claim -> loaded.add(claim.slug));
            evidence.claimsWithEvidence(loaded).stream()
                    .filter(claim -> recorded.contains(claim.slug))
                    .forEach(found::add);
        } else if (!known.stream().allMatch(Dossiers::hasEvidence)) {
            evidence.loadOn(known);
        }
        return new ArrayList<>(found);
    }

    private static Set<String> periods(Collection<Comparison> wanted, Collection<Claim> converting) {
        Stream<String> compared = wanted.stream().flatMap(comparison -> Stream.ofNullable(comparison.at));
        Stream<String> converted = converting.stream()
                .flatMap(claim -> claim.quantities.stream())
                .flatMap(quantity -> quantity.conversions().stream())
                .map(StatedConversion::at)
                .flatMap(Stream::ofNullable);
        return Stream.concat(compared, converted).collect(toSet());
    }
}
