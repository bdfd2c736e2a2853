package org.claimboard.dossier;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.Position;
import org.claimboard.comparison.AppliedRate;
import org.claimboard.comparison.Counting;
import org.claimboard.comparison.Pairing;
import org.claimboard.comparison.ScopeField;
import org.claimboard.comparison.SideBySide;
import org.claimboard.comparison.Standing;
import org.claimboard.record.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A contested question with all that belongs to it: its positions side by side, the doubts where they are shown, the rates
 * used and the conversions checked, in no language yet.
 *
 * @param rows the positions that are no doubts, in order
 * @param doubts the doubts about the question as a whole
 * @param conversions what the texts themselves converted, each once
 * @param book the rates on file with their sources
 */
public record ComparisonDossier(
        SideBySide reckoned,
        List<Row> rows,
        List<PlacedDoubt> doubts,
        List<CheckedConversion> conversions,
        RateBook book) {

    private static final int MOST_NAMED = 20;

    /**
     * @param counts how much speaks for and against each claim that stands in it or records a conversion of it
     */
    static ComparisonDossier of(SideBySide reckoned, Function<Claim, EvidenceCount> counts, RateBook book) {
        DoubtPlaces places = new DoubtPlaces(reckoned);
        List<Row> rows = reckoned.standings().stream()
                .filter(standing -> !standing.isDoubt())
                .map(standing -> new Row(standing, counts.apply(Row.counts(standing)), places.under(standing)))
                .toList();
        return new ComparisonDossier(
                reckoned,
                rows,
                places.ofTheQuestion(rows.stream().flatMap(row -> row.doubts().stream())),
                conversions(reckoned, book),
                book);
    }

    /** Of the claims in the articles that stand here. */
    private static List<CheckedConversion> conversions(SideBySide reckoned, RateBook book) {
        Map<Object, CheckedConversion> once = new LinkedHashMap<>();
        reckoned.standings().stream()
                .map(Standing::claim)
                .filter(claim -> !claim.outside)
                .distinct()
                .flatMap(claim -> CheckedConversion.of(claim, book.rates()).stream())
                .forEach(conversion -> once.putIfAbsent(conversion.told(), conversion));
        return List.copyOf(once.values());
    }

    public Comparison comparison() {
        return reckoned.comparison();
    }

    public String slug() {
        return comparison().slug;
    }

    public LocalizedText question() {
        return comparison().question;
    }

    /** The answer in one sentence; null until the desk has one. */
    public @Nullable LocalizedText finding() {
        return comparison().finding;
    }

    /** What a page about it goes by: the finding, or else the question. */
    public LocalizedText headline() {
        return comparison().headline();
    }

    /** Ratios that the text draws between what does not compare. */
    public List<Pairing> suggested() {
        return reckoned.suggested();
    }

    /** Ratios between like and like. */
    public List<Pairing> fair() {
        return reckoned.fair();
    }

    /** The rows by what they count. The groups are the same in any order; that of the first row comes first. */
    public List<RowGroup> groups(FigureOrder order) {
        IdentityHashMap<Position, Row> all = new IdentityHashMap<>();
        rows.forEach(row -> all.put(row.position(), row));
        IdentityHashMap<Position, RowGroup> first = new IdentityHashMap<>();
        List<RowGroup> groups = new ArrayList<>();
        for (Counting<Standing> counting : reckoned.groups()) {
            RowGroup group =
                    RowGroup.of(groups.size() + 1, counting, all, reckoned).in(order);
            groups.add(group);
            first.put(group.rows().get(0).position(), group);
        }
        return order.sorted(rows.stream())
                .flatMap(row -> Stream.ofNullable(first.get(row.position())))
                .toList();
    }

    /** In what figures differ that count something else, each named once. */
    public List<ScopeField> apartIn() {
        return groups(FigureOrder.RECORD).stream()
                .flatMap(group -> group.differsIn().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Who states the figures, each once: publishers of sources, and claimants. */
    public List<LocalizedText> statedBy() {
        return rows.stream()
                .filter(row -> !row.calculated())
                .map(Row::statedBy)
                .distinct()
                .limit(MOST_NAMED)
                .toList();
    }

    /** The position of the name; null if there is none. */
    public @Nullable Standing standing(String key) {
        return reckoned.standings().stream()
                .filter(standing -> standing.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Whether some of its numbers are the desk's own. */
    public boolean calculates() {
        return rows.stream().anyMatch(Row::calculated);
    }

    /** The exchange rates used to put the positions into one unit, each once. */
    public List<AppliedRate> rates() {
        return reckoned.standings().stream()
                .flatMap(standing -> Stream.ofNullable(standing.normalised().rate()))
                .filter(rate -> !rate.used().isEmpty())
                .distinct()
                .toList();
    }
}
