package org.claimboard.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimboard.claim.Assessment;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Source;
import org.claimboard.record.AttributionStep;
import org.claimboard.record.PositionRole;
import org.jspecify.annotations.Nullable;

/**
 * When the figures of a comparison appeared, changed their meaning and were rated: dates that records have, and none besides.
 * A step of unknown date stands behind the step before it.
 *
 * @param moments the oldest first, those of which nothing tells the time last; at most {@value #MOST}
 * @param more how many were left out
 */
public record Timeline(List<Moment> moments, int more) {

    static final int MOST = 60;

    private record Placed(@Nullable LocalDate place, Moment moment) {}

    /** Slugs of the sources that the ways of the figures name: have them loaded. */
    public static Set<String> sourcesIn(ComparisonDossier comparison) {
        Set<String> slugs = new HashSet<>();
        claims(comparison)
                .flatMap(claim -> claim.chain.stream())
                .map(AttributionStep::source)
                .filter(Objects::nonNull)
                .forEach(slugs::add);
        return slugs;
    }

    /**
     * The timeline of a comparison's figures.
     *
     * @param sources by slug
     */
    public static Timeline of(ComparisonDossier comparison, Map<String, Source> sources) {
        List<Placed> found = new ArrayList<>();
        comparison.rows().stream()
                .filter(row -> row.role() != PositionRole.CALCULATION && row.quantity() != null)
                .forEach(row -> found.add(new Placed(row.said(), appeared(row))));
        claims(comparison).forEach(claim -> {
            LocalDate last = null;
            for (AttributionStep step : claim.chain) {
                Source source = step.source() == null ? null : sources.get(step.source());
                LocalDate day = source == null ? null : source.published;
                last = day == null ? last : day;
                if (step.changed() != null) {
                    found.add(new Placed(last, changed(claim, step, day, source)));
                }
            }
            Assessment rated = claim.currentAssessment;
            if (rated != null && rated.verdict != null && !claim.isRetracted()) {
                found.add(new Placed(
                        rated.date, new Moment(Moment.Kind.RATED, rated.date, null, claim, null, null, null)));
            }
        });
        found.sort(Comparator.comparing(Placed::place, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        return new Timeline(found.stream().map(Placed::moment).limit(MOST).toList(), Math.max(0, found.size() - MOST));
    }

    /** The day of the last verdict; null if there is none. */
    public @Nullable LocalDate lastRated() {
        return moments.stream()
                .filter(moment -> moment.kind() == Moment.Kind.RATED)
                .map(Moment::day)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static Moment appeared(Row row) {
        return new Moment(Moment.Kind.APPEARED, row.said(), row, row.claim(), null, null, row.source());
    }

    private static Moment changed(Claim claim, AttributionStep step, @Nullable LocalDate day, @Nullable Source source) {
        return new Moment(Moment.Kind.CHANGED, day, null, claim, step.who(), step.changed(), source);
    }

    /** The claims that state figures here, each once. */
    private static Stream<Claim> claims(ComparisonDossier comparison) {
        return comparison.rows().stream()
                .map(Row::stating)
                .filter(Objects::nonNull)
                .distinct();
    }
}
