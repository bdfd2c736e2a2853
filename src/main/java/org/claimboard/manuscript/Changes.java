package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/** Changes that are not what lies between the two numbers, and percent that should be percentage points or the reverse. */
final class Changes implements Detector {

    private static final Unit POINTS = new Unit("percentage-points");

    /** 27 percent up from the record of the month; a time before may be that of a number. */
    private static final Pattern OF_UNTOLD = Pattern.compile(
            "^ (?:up |down |higher |lower |more |less |ahead )?(?:from|above|below|over|than|of) (?:the |its |their |a |an )?+(?!(?:same|previous|preceding|prior|corresponding|comparable|like|last|year|month|week|quarter|day|season|time|period|that|this|what|then|when|it|one|two|three|level|figure|number|amount|total|sum)\\b)(?:[a-z'’-]+ ){2,}[a-z]+");

    private static final Pattern AFTER = Pattern.compile(
            "\\b(?:after|against|versus|following)(?: an?| the| [a-z]+['’]s)? $", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPARED =
            Pattern.compile("\\bcompared (?:with|to)(?: an?| the| [a-z]+['’]s)? $", Pattern.CASE_INSENSITIVE);

    private static final BigDecimal ENDLESS = new BigDecimal("1e12");

    @Override
    public List<Remark> in(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (int place = 0; place < passage.numbers().size(); place++) {
            Move move = move(passage, place);
            if (move != null && isBetween(passage, place, move)) {
                judge(passage, move, remarks);
            }
        }
        return remarks;
    }

    /** Whether it may be what lies between the two: it leads to the one, if to any number, and is of no other, of which no number is told. */
    private static boolean isBetween(Passage passage, int place, Move move) {
        Stated end = Move.end(passage, move.change());
        boolean leads = end == null || end.equals(move.now()) || !end.isAmount();
        return leads
                && !isBesideRate(passage, move)
                && !OF_UNTOLD.matcher(passage.behind(place)).find();
    }

    /** Whether the base is itself a rate: a rise of 3 percent after 2 percent is none from 2 to 3; 81 percent compared with 74, 7 more, is. */
    private static boolean isBesideRate(Passage passage, Move move) {
        int base = passage.numbers().indexOf(move.base());
        if (base < 0 || !move.change().isPercent() || !move.base().isPercent()) {
            return false;
        }
        String before = passage.before(base);
        boolean behind = move.base().start() > move.change().start();
        return AFTER.matcher(before).find()
                || (behind && COMPARED.matcher(before).find());
    }

    /** The surest of what the number may be the change of; null if it is none. */
    private static @Nullable Move move(Passage passage, int place) {
        if (passage.numbers().get(place).isAmount()) {
            return Move.gap(passage, place);
        }
        Move twice = Move.toldTwice(passage, place);
        Move told = twice == null ? Move.of(passage, place) : twice;
        Move directed = told == null ? DirectedMove.of(passage, place) : told;
        return directed == null ? MoveOfTold.of(passage, place) : directed;
    }

    private static void judge(Passage passage, Move move, List<Remark> remarks) {
        Span base = move.base().asWritten();
        Span now = move.now().asWritten();
        Span given = move.change().bounded(move.change().asResult(), ENDLESS);
        if (!base.isPositive() || !now.isPositive()) {
            return;
        }
        if (move.change().isAmount()) {
            Span between = now.distance(base);
            boolean slip = Span.isSlip(move.change().value(), move.difference());
            if (slip && !between.meets(move.change().asWritten())) {
                Unit unit = move.change().unit();
                remarks.add(remark(RemarkKind.CHANGE, passage, move, move.difference(), unit, between));
            }
            return;
        }
        if (move.change().isTimes()) {
            if (!now.over(base).meets(given) && !isRight(passage, move, given)) {
                remarks.add(remark(RemarkKind.CHANGE, passage, move, move.times(), Stated.TIMES, now.over(base)));
            }
            return;
        }
        Span relative = move.relative();
        if (!move.base().isPercent()) {
            if (move.change().isPoints()) {
                if (relative.meets(given)) {
                    remarks.add(remark(
                            RemarkKind.POINTS_FOR_PERCENT, passage, move, move.percent(), Stated.PERCENT, relative));
                }
            } else if (!relative.meets(given) && mayBeMeant(move, given) && !isRight(passage, move, given)) {
                remarks.add(remark(RemarkKind.CHANGE, passage, move, move.percent(), Stated.PERCENT, relative));
            }
            return;
        }
        Span points = now.distance(base);
        boolean isPoints = move.change().isPoints();
        if ((isPoints ? points : relative).meets(given) && (isPoints || !isExactlyPoints(move))) {
            return;
        }
        boolean swapped = (isPoints ? relative : points).meets(given);
        RemarkKind kind = swapped
                ? (isPoints ? RemarkKind.POINTS_FOR_PERCENT : RemarkKind.PERCENT_FOR_POINTS)
                : RemarkKind.CHANGE;
        boolean inPoints = swapped != isPoints;
        remarks.add(
                inPoints
                        ? remark(kind, passage, move, move.difference(), POINTS, points)
                        : remark(kind, passage, move, move.percent(), Stated.PERCENT, relative));
    }

    /** Whether it is right for another number of the sentence: 9,430 (216,890 in all) is 20 percent more than the 7,860. */
    private static boolean isRight(Passage passage, Move move, Span given) {
        return passage.numbers().stream()
                .filter(number -> number.isAmount() && !number.isTime())
                .filter(number -> number.start() < move.change().start())
                .filter(number -> number.countsAs(move.base()))
                .filter(number -> !number.equals(move.base()) && !number.equals(move.now()))
                .map(number -> new Move(move.base(), number, move.change()))
                .map(other -> move.change().isTimes() ? other.times() : other.percent())
                .anyMatch(exact -> Span.around(exact, BigDecimal.ZERO).meets(given));
    }

    /** From 91 to 84 percent, 7 percent: with other digits behind them it might be right, but the two are 7 points apart and 7.7 percent. */
    private static boolean isExactlyPoints(Move move) {
        Stated change = move.change();
        return change.qualifier() == null
                && move.difference().compareTo(change.value()) == 0
                && move.percent()
                                .setScale(change.decimals(), RoundingMode.HALF_UP)
                                .compareTo(change.value())
                        != 0;
    }

    /** Whether the change is not far off what it should be, or only its point is in the wrong place. */
    private static boolean mayBeMeant(Move move, Span given) {
        BigDecimal right = move.percent();
        return Span.isNear(move.change().value(), right)
                || Span.around(right.movePointLeft(1), BigDecimal.ZERO).meets(given)
                || Span.around(right.movePointRight(1), BigDecimal.ZERO).meets(given);
    }

    private static Remark remark(
            RemarkKind kind, Passage passage, Move move, BigDecimal right, @Nullable Unit unit, Span span) {
        Remark.Reckoned reckoned = new Remark.Reckoned(right, unit, span.lower(), span.upper());
        return Remark.of(kind, passage, move.change(), List.of(move.base(), move.now()), reckoned);
    }
}
