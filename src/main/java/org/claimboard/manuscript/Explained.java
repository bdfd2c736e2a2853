package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a number that is doubted need not be what it was held against: two other numbers of its sentence give it, or what it
 * was held against gives another number that is told beside it.
 */
final class Explained {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Explained() {}

    static boolean is(Passage passage, Remark remark) {
        Optional<Stated> doubted = passage.numbers().stream()
                .filter(number -> passage.start() + number.start() == remark.start())
                .findFirst();
        if (doubted.isEmpty() || !(doubted.get().isPercent() || doubted.get().isTimes())) {
            return false;
        }
        Stated number = doubted.get();
        return switch (remark.kind()) {
            case CHANGE -> isGiven(passage, number, remark) || isTaken(passage, number, remark);
            case SHARE -> isOfGap(passage, number) || isOfAHundred(passage, number);
            default -> false;
        };
    }

    /** Whether two other amounts of the sentence give it. */
    private static boolean isGiven(Passage passage, Stated number, Remark remark) {
        int way = UnsupportedChanges.way(passage, passage.numbers().indexOf(number));
        List<Stated> amounts = passage.numbers().stream()
                .filter(other ->
                        other.isAmount() && !other.isTime() && other.asWritten().isPositive())
                .toList();
        for (Stated base : amounts) {
            for (Stated now : amounts) {
                Move move = new Move(base, now, number);
                boolean own =
                        remark.parts().contains(base.words()) && remark.parts().contains(now.words());
                boolean fits = !own
                        && base.countsAs(now)
                        && way * now.value().compareTo(base.value()) > 0
                        && Span.around(number.isTimes() ? move.times() : move.percent(), BigDecimal.ZERO)
                                .meets(number.asResult());
                if (fits) {
                    return true;
                }
            }
        }
        return isOfGap(passage, number);
    }

    /** Whether another percentage of the sentence is told with it as all that there is: 26 percent here and 74 there. */
    private static boolean isOfAHundred(Passage passage, Stated number) {
        return passage.numbers().stream()
                .filter(other -> !other.equals(number) && other.isPercent() && !other.isRate())
                .anyMatch(other -> other.value().add(number.value()).compareTo(HUNDRED) == 0);
    }

    /** Whether it is what a rise by so much to so much is of what it rose from. */
    private static boolean isOfGap(Passage passage, Stated number) {
        int place = passage.numbers().indexOf(number);
        if (place == 0) {
            return false;
        }
        Stated gap = passage.numbers().get(place - 1);
        int way = DirectedMove.way(passage, place - 1);
        return way != 0
                && gap.isAmount()
                && passage.numbers().stream()
                        .filter(now -> gap.countsAs(now) && now.start() > number.start())
                        .map(now -> way > 0
                                ? now.asWritten().minus(gap.asWritten())
                                : now.asWritten().plus(gap.asWritten()))
                        .filter(Span::isPositive)
                        .anyMatch(base -> gap.asWritten().over(base).inPercent().meets(number.asResult()));
    }

    /** Whether another change that is told beside it is the one between the two. */
    private static boolean isTaken(Passage passage, Stated number, Remark remark) {
        Remark.Reckoned reckoned = remark.reckoned();
        if (reckoned == null || remark.parts().size() != 2) {
            return false;
        }
        Span right = new Span(reckoned.lower(), reckoned.upper());
        return Stream.concat(passage.earlier().stream(), passage.numbers().stream())
                .filter(other -> !other.equals(number))
                .filter(other -> number.isTimes() ? other.isTimes() : other.isPercent())
                .filter(other -> !remark.parts().contains(other.words()))
                .anyMatch(other -> right.meets(other.asResult()));
    }
}
