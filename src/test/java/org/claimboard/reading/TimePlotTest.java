package org.claimboard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.claimboard.record.PositionRole;
import org.junit.jupiter.api.Test;

class TimePlotTest {

    @Test
    void marks_ofOneYear_standOneAboveTheOther() {
        TimePlot plot = plot(List.of(at("0"), at("100"), at("0")));

        assertThat(plot.stacks())
                .extracting(MarkStack::from)
                .containsExactly(new BigDecimal("0"), new BigDecimal("100"));
        assertThat(plot.stacks().get(0).dots())
                .extracting(dot -> plot.y(dot.up()))
                .doesNotHaveDuplicates()
                .allSatisfy(y -> assertThat(y).isBetween(8, plot.height() - 8));
    }

    @Test
    void marks_ofAThousandSources_areCounted_andNotAllDrawn() {
        TimePlot plot = plot(Collections.nCopies(1000, at("50")));

        assertThat(plot.stacks()).singleElement().satisfies(stack -> {
            assertThat(stack.dots().size() + stack.more()).isEqualTo(1000);
            assertThat(stack.more()).isPositive();
        });
        assertThat(plot.height()).isLessThan(250);
    }

    private static TimePlot plot(List<MarkStack.Placed> marks) {
        return new TimePlot(MarkStack.of(marks));
    }

    private static MarkStack.Placed at(String percent) {
        BigDecimal at = new BigDecimal(percent);
        return new MarkStack.Placed(PositionRole.EXTERNAL, new Mark(at, at, at, false, false), false);
    }
}
