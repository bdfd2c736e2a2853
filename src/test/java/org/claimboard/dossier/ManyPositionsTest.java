package org.claimboard.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.Position;
import org.claimboard.comparison.Around;
import org.claimboard.comparison.Rates;
import org.claimboard.comparison.SideBySide;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Quantity;
import org.claimboard.record.Scope;
import org.claimboard.record.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a comparison costs must not grow with the square of its positions. */
class ManyPositionsTest {

    private static final int FEW = 250;
    private static final int TIMES = 8;
    private static final int ROUNDS = 5;

    /** Were each held against each other, eight times as many would take 64 times as long. */
    @ParameterizedTest
    @ValueSource(ints = {1, 10, Integer.MAX_VALUE})
    void dossier_ofEightTimesAsManyPositions_takesNotManyMoreThanEightTimesAsLong(int scopes) {
        Comparison few = comparison(FEW, scopes);
        Comparison many = comparison(FEW * TIMES, scopes);
        reckon(few);
        long one = Long.MAX_VALUE;
        long other = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            one = Math.min(one, nanoseconds(few));
            other = Math.min(other, nanoseconds(many));
        }
        assertThat(other / (double) one).isLessThan(TIMES * 3);
    }

    private static long nanoseconds(Comparison comparison) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        reckon(comparison);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    /** With what a page of it asks for. */
    private static void reckon(Comparison comparison) {
        SideBySide reckoned = SideBySide.of(comparison, Rates.of(List.of()), Around.NOTHING);
        EvidenceCount.Side side = new EvidenceCount.Side(0, 0, 0);
        EvidenceCount none = new EvidenceCount(side, side, side, side);
        ComparisonDossier dossier =
                ComparisonDossier.of(reckoned, claim -> none, new RateBook(Rates.of(List.of()), Map.of()));
        List<RowGroup> groups = dossier.groups(FigureOrder.RECORD);
        assertThat(groups).isNotEmpty();
        groups.get(0).rows().stream().limit(20).forEach(row -> groups.get(0).differsIn(row));
        assertThat(dossier.doubts()).hasSize(1);
    }

    private static Comparison comparison(int positions, int scopes) {
        Comparison comparison = new Comparison();
        comparison.slug = "many";
        comparison.unit = new Unit("USD");
        comparison.positions = new ArrayList<>();
        for (int i = 0; i < positions; i++) {
            comparison.positions.add(position(i, PositionRole.CLAIM, "measured " + i % scopes));
        }
        Position doubt = position(positions, PositionRole.DOUBT, "doubt");
        doubt.doubts = List.of();
        comparison.positions.add(doubt);
        return comparison;
    }

    private static Position position(int number, PositionRole role, String population) {
        Claim claim = new Claim();
        claim.id = (long) number;
        claim.slug = "claim-" + number;
        Scope scope = new Scope(text("cost"), null, null, text(population), null, List.of(), List.of());
        claim.quantities = List.of(new Quantity(
                BigDecimal.valueOf(number + 1L),
                null,
                null,
                false,
                new Unit("USD"),
                null,
                "one",
                scope,
                null,
                List.of(),
                null));
        Position position = new Position();
        position.id = (long) number;
        position.key = "p" + number;
        position.role = role;
        position.claim = claim;
        position.label = text(position.key);
        position.doubts = List.of();
        return position;
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(new HashMap<>(Map.of("en", words)));
    }
}
