package org.claimboard.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimboard.comparison.Samples.CHIPS;
import static org.claimboard.comparison.Samples.USD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.claimboard.record.Denominator;
import org.claimboard.record.Quantity;
import org.claimboard.record.QuantityKind;
import org.claimboard.record.Scope;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountingTest {

    private static final Quantity LOSS = measured("5", "loss of one year");
    private static final Quantity RUN = measured("6", "cost of one run");
    private static final Quantity OTHER_RUN = measured("100", "cost of one run");
    private static final Quantity UNSAID = Samples.exactly("7", USD);

    @Test
    void figures_ofOneMeasure_standTogether_inTheOrderOfTheirFirst() {
        assertThat(groups(LOSS, RUN, UNSAID, OTHER_RUN))
                .containsExactly(List.of(LOSS), List.of(RUN, OTHER_RUN), List.of(UNSAID));
    }

    @Test
    void figures_ofAnotherKindOrForEachOfSomething_standApart() {
        Quantity level = figure(null, QuantityKind.LEVEL);
        Quantity change = figure(null, QuantityKind.CHANGE);
        Quantity each = figure(new Denominator(BigDecimal.ONE, new Unit("people")), QuantityKind.LEVEL);

        assertThat(groups(level, change, each, level))
                .containsExactly(List.of(level, level), List.of(change), List.of(each));
    }

    @Test
    void figures_withoutANumber_standTogether_andMeasureNothing() {
        List<Counting<String>> found = Counting.of(List.of("one", "two"), name -> null);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).measure()).isNull();
        assertThat(Counting.of(List.of(RUN), Function.identity()).get(0).measure())
                .isEqualTo(Samples.text("cost of one run"));
    }

    /** Each figure stands in one group, whatever the order; figures of one measure never stand in two. */
    @Test
    void groups_ofShuffledFigures_holdEachOnce() {
        Random random = new Random(7);
        List<Quantity> figures = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            figures.add(measured(Integer.toString(i), "measure " + random.nextInt(6)));
        }
        for (int turn = 0; turn < 20; turn++) {
            Collections.shuffle(figures, random);
            List<Counting<Quantity>> found = Counting.of(figures, Function.identity());

            assertThat(found.stream().flatMap(group -> group.figures().stream()))
                    .containsExactlyInAnyOrderElementsOf(figures);
            assertThat(found.stream().map(Counting::measure)).doesNotHaveDuplicates();
            assertThat(found.get(0).figures().get(0)).isSameAs(figures.get(0));
        }
    }

    private static List<List<Quantity>> groups(Quantity... figures) {
        return Counting.of(Arrays.asList(figures), Function.identity()).stream()
                .map(Counting::figures)
                .toList();
    }

    private static Quantity measured(String value, String measure) {
        return Samples.quantity(value, USD, null, Samples.measure(measure));
    }

    private static Quantity figure(@Nullable Denominator per, QuantityKind kind) {
        return new Quantity(
                BigDecimal.TEN,
                null,
                null,
                false,
                CHIPS,
                per,
                kind,
                null,
                null,
                null,
                "ten",
                null,
                Scope.UNKNOWN,
                null,
                List.of(),
                null);
    }
}
