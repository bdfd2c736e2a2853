package org.claimboard.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How a number that the desk reckoned came about: what it starts from, and what was done with it, step by step. Whoever
 * does the same comes to the same digits.
 *
 * @param bound which number of the figure, ratio or difference it is
 * @param start what it starts from
 * @param steps what was done, in order; empty if the number stands as it was stated
 * @param result what came out
 * @param showing how the result is rounded for showing; empty if it is shown as it is
 * @param shown what is shown
 */
public record Reckoning(
        Bound bound, Input start, List<Step> steps, BigDecimal result, List<Step> showing, BigDecimal shown) {

    private static Reckoning of(Bound bound, Input start, List<Step> steps, List<Step> showing) {
        BigDecimal result = Step.run(start.value(), steps);
        return new Reckoning(bound, start, List.copyOf(steps), result, showing, Step.run(result, showing));
    }

    static Reckoning of(Input start, List<Step> steps, List<Step> showing) {
        return of(Bound.VALUE, start, steps, showing);
    }

    /** The figures that it takes in: what it starts from, and those that it is held against. */
    public List<Input> inputs() {
        return Stream.concat(Stream.of(start), steps.stream().flatMap(step -> Stream.ofNullable(step.with())))
                .toList();
    }

    /** The published rates that it rests on, in order. */
    public List<QuotedRate> rates() {
        return steps.stream().flatMap(step -> Stream.ofNullable(step.rate())).toList();
    }

    /** What would have come out without any rounding of its own. */
    public BigFraction exactly() {
        return Step.exactly(start.value(), steps);
    }

    /** Whether nothing was lost by rounding on the way to the result. */
    public boolean isExact() {
        return Step.isSame(result, exactly());
    }

    /** How each number of a position came into the unit of its comparison; empty where it has none. */
    static List<Reckoning> of(Standing standing) {
        Normalised number = standing.normalised();
        boolean fell = standing.quantity() != null && Normalised.isFall(standing.quantity());
        List<Reckoning> found = new ArrayList<>();
        for (Bound bound : Bound.values()) {
            if (number.number(bound) != null) {
                Input start = Input.stated(standing, fell ? bound.mirrored() : bound);
                found.add(of(bound, start, number.steps(), number.showing(bound)));
            }
        }
        return List.copyOf(found);
    }

    /** The larger by the smaller. */
    static List<Reckoning> ofRatio(Standing larger, Standing smaller, Reckoned ratio) {
        return each(
                larger,
                smaller,
                ratio,
                (above, below) ->
                        List.of(Step.dividedBy(below), Step.rounded(Range.WORKING), Step.rounded(Range.KEPT)));
    }

    /** The larger less the smaller; of two that fell, by how much more the larger did. */
    static List<Reckoning> ofDifference(Standing larger, Standing smaller, Reckoned difference) {
        boolean falls = fall(larger, smaller);
        return each(
                larger,
                smaller,
                difference,
                (above, below) ->
                        falls ? List.of(Step.times(BigFraction.of(-1)), Step.plus(below)) : List.of(Step.less(below)));
    }

    private interface Steps {
        List<Step> of(Input above, Input below);
    }

    /** What is reckoned for each of its numbers, out of the ends that bound it. */
    private static List<Reckoning> each(Standing larger, Standing smaller, Reckoned reckoned, Steps steps) {
        boolean falls = fall(larger, smaller);
        List<Reckoning> found = new ArrayList<>();
        for (Bound bound : Bound.values()) {
            if (reckoned.number(bound) == null) {
                continue;
            }
            boolean low = bound == Bound.VALUE ? reckoned.isFromBelow() : bound == Bound.LOWER;
            Input above = Input.normalised(larger, end(larger.normalised(), low != falls));
            Input below = Input.normalised(smaller, end(smaller.normalised(), low == falls));
            found.add(of(bound, above, steps.of(above, below), reckoned.showing(bound)));
        }
        return List.copyOf(found);
    }

    private static boolean fall(Standing larger, Standing smaller) {
        return larger.quantity() != null
                && smaller.quantity() != null
                && Normalised.isFall(larger.quantity())
                && Normalised.isFall(smaller.quantity());
    }

    /** Which number bounds a figure from below or from above. */
    private static Bound end(Normalised number, boolean low) {
        if (number.value() != null) {
            return Bound.VALUE;
        }
        return low ? Bound.LOWER : Bound.UPPER;
    }
}
