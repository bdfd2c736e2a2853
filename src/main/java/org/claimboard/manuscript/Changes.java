package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.record.Unit;

/** Changes that are not what lies between the two numbers, and percent that should be percentage points or the reverse. */
final class Changes implements Detector {

    private static final Unit POINTS = new Unit("percentage-points");
    private static final Unit TIMES = new Unit("times");

    private static final BigDecimal ENDLESS = new BigDecimal("1e12");

    @Override
    public List<Remark> in(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (int place = 0; place < passage.numbers().size(); place++) {
            Move told = Move.of(passage, place);
            Move move = told == null ? DirectedMove.of(passage, place) : told;
            if (move != null) {
                judge(passage, move, remarks);
            }
        }
        return remarks;
    }

    private static void judge(Passage passage, Move move, List<Remark> remarks) {
        Span base = move.base().asWritten();
        Span now = move.now().asWritten();
        Span given = move.change().bounded(move.change().asResult(), ENDLESS);
        if (!base.isPositive() || !now.isPositive()) {
            return;
        }
        if (move.change().isTimes()) {
            if (!now.over(base).meets(given)) {
                remarks.add(remark(RemarkKind.CHANGE, passage, move, ratio(move), TIMES, now.over(base)));
            }
            return;
        }
        Span relative = move.relative();
        if (!move.base().isPercent()) {
            if (!relative.meets(given) && !move.change().isPoints()) {
                remarks.add(remark(RemarkKind.CHANGE, passage, move, relative(move), Stated.PERCENT, relative));
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
                        ? remark(kind, passage, move, difference(move), POINTS, points)
                        : remark(kind, passage, move, relative(move), Stated.PERCENT, relative));
    }

    /** From 91 to 84 percent, 7 percent: with other digits behind them it might be right, but the two are 7 points apart and 7.7 percent. */
    private static boolean isExactlyPoints(Move move) {
        Stated change = move.change();
        return change.qualifier() == null
                && difference(move).compareTo(change.value()) == 0
                && relative(move)
                                .setScale(change.decimals(), RoundingMode.HALF_UP)
                                .compareTo(change.value())
                        != 0;
    }

    private static BigDecimal difference(Move move) {
        return move.now().value().subtract(move.base().value()).abs();
    }

    private static BigDecimal relative(Move move) {
        return difference(move).movePointRight(2).divide(move.base().value(), Span.PRECISION);
    }

    private static BigDecimal ratio(Move move) {
        return move.now().value().divide(move.base().value(), Span.PRECISION);
    }

    private static Remark remark(RemarkKind kind, Passage passage, Move move, BigDecimal right, Unit unit, Span span) {
        Remark.Reckoned reckoned = new Remark.Reckoned(right, unit, span.lower(), span.upper());
        return Remark.of(kind, passage, move.change(), List.of(move.base(), move.now()), reckoned);
    }
}
