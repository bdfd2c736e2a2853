package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * What can be reckoned from the numbers that a text has told so far: whether a number is right for any of them. A number
 * that is right for something is never called wrong for something else.
 */
final class Derivations {

    /** Numbers of the text so far that are taken in pairs. */
    private static final int MOST = 10;

    private static final int LONGEST_SUM = 6;

    private static final Span ALL = Span.around(BigDecimal.valueOf(100), BigDecimal.ZERO);

    private final Span given;
    private final List<Stated> told;
    private final List<Stated> near;

    /**
     * @param number which is looked for
     * @param given where it may lie
     */
    Derivations(Passage passage, Stated number, Span given) {
        this.given = given;
        this.told = Stream.concat(passage.last(MOST), others(passage, number))
                .filter(other -> other.asWritten().isPositive())
                .toList();
        this.near = Stream.concat(passage.earlier().stream(), others(passage, number))
                .toList();
    }

    private static Stream<Stated> others(Passage passage, Stated number) {
        return passage.numbers().stream().filter(other -> !other.equals(number));
    }

    /** Whether it is some part of a whole, in percent, or what other parts leave of a hundred. */
    boolean giveShare() {
        return pairs((part, whole) -> part.isAmount()
                        && part.value().compareTo(whole.value()) < 0
                        && part.asWritten().over(whole.asWritten()).inPercent().meets(given))
                || told.stream().filter(Stated::isPercent).anyMatch(other -> ALL.distance(other.asWritten())
                        .meets(given));
    }

    /**
     * Whether it is the change from something to something else, in percent.
     *
     * @param way 1 for a rise, -1 for a fall, 0 for either
     */
    boolean giveChange(int way) {
        return pairs((base, now) -> way * now.value().compareTo(base.value()) >= 0
                && base.asWritten()
                        .distance(now.asWritten())
                        .over(base.asWritten())
                        .inPercent()
                        .meets(given));
    }

    /** Whether two percentages are so many points apart. */
    boolean givePoints() {
        return pairs((one, two) ->
                one.isPercent() && one.asWritten().distance(two.asWritten()).meets(given));
    }

    /** Whether something is so many times something else. */
    boolean giveTimes() {
        return pairs((base, now) -> now.asWritten().over(base.asWritten()).meets(given));
    }

    /** Whether it is the sum of some in a row, what the first of them leaves beside the others, or so many percent of something. */
    boolean giveSum(Stated number) {
        List<Stated> alike = told.stream()
                .filter(other -> other.isAmount() && Sums.isPart(other, number))
                .filter(other -> other.unit() != null
                        || number.unit() == null
                        || other.value().compareTo(number.value()) > 0)
                .filter(other -> number.unit() == null || isKnown(other))
                .toList();
        return isSum(alike)
                || alike.stream().anyMatch(one -> alike.stream()
                        .anyMatch(other ->
                                one.asWritten().distance(other.asWritten()).meets(given)))
                || alike.stream()
                        .anyMatch(one ->
                                near.stream().filter(Stated::isPercent).anyMatch(other -> isPercentOf(one, other)));
    }

    private boolean isSum(List<Stated> alike) {
        for (int from = 0; from < alike.size(); from++) {
            Span first = alike.get(from).asWritten();
            Span others = new Span(BigDecimal.ZERO, BigDecimal.ZERO);
            for (int next = from + 1; next < Math.min(alike.size(), from + LONGEST_SUM); next++) {
                others = others.plus(alike.get(next).asWritten());
                if (first.plus(others).meets(given) || first.distance(others).meets(given)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPercentOf(Stated one, Stated percent) {
        Span amount = Span.around(one.value(), BigDecimal.ZERO);
        Span rate = percent.asResult();
        return isTimes(amount, rate) || isTimes(amount, ALL.plus(rate)) || isTimes(amount, ALL.distance(rate));
    }

    private boolean isTimes(Span amount, Span percent) {
        return new Span(
                        amount.lower().multiply(percent.lower()).movePointLeft(2),
                        amount.upper().multiply(percent.upper()).movePointLeft(2))
                .meets(given);
    }

    /** Whether it is what something is for each of another; 18 stations have 17 stretches between them. */
    boolean giveEach(Stated number) {
        return told.stream()
                .filter(total -> total.isAmount() && Objects.equals(number.unit(), total.unit()))
                .anyMatch(total -> told.stream()
                        .filter(count -> !count.equals(total) && count.isAmount() && !count.isMoney() && isKnown(count))
                        .anyMatch(count -> isEach(total.asWritten(), count.asWritten())));
    }

    private boolean isEach(Span total, Span count) {
        Span between =
                new Span(count.lower().subtract(BigDecimal.ONE), count.upper().subtract(BigDecimal.ONE));
        return total.over(count).meets(given)
                || (between.isPositive() && total.over(between).meets(given));
    }

    private boolean pairs(BiPredicate<Stated, Stated> relation) {
        for (Stated one : told) {
            for (Stated other : told) {
                if (!one.equals(other) && areAlike(one, other) && areKnown(one, other) && relation.test(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What counts nothing that is named may be of anything beside it, and of nothing that was told long before. */
    private boolean isKnown(Stated other) {
        return other.unit() != null || near.contains(other);
    }

    private boolean areKnown(Stated one, Stated other) {
        return (one.unit() != null && other.unit() != null) || (near.contains(one) && near.contains(other));
    }

    /** Whether both are amounts of the same, or both percentages. */
    static boolean areAlike(Stated one, Stated other) {
        return (one.isPercent() && other.isPercent())
                || (one.isAmount() && other.isAmount() && Sums.isPart(one, other));
    }

    static List<Stated> levels(List<Stated> numbers) {
        List<Stated> levels = new ArrayList<>();
        for (Stated number : numbers) {
            if (number.asWritten().isPositive() && !number.isPoints() && !number.isTimes() && !number.isRate()) {
                levels.add(number);
            }
        }
        return levels;
    }
}
