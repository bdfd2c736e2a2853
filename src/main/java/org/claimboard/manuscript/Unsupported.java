package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers that the words beside them tell to be reckoned from others, whatever the rest of the sentence is like: a share, a
 * change, a multiple, a rest, an amount for each. One is doubted where nothing told so far gives it, and the nearest numbers
 * that could be meant are off by a slip.
 */
final class Unsupported implements Detector {

    /** A sentence with more lists a table. */
    private static final int MOST_NUMBERS = 12;

    private static final Pattern NOT_SURE =
            Pattern.compile("\\b(?:more than|less than|over|under|at least|at most|up to|not)(?: an?)?\\s$");

    @Override
    public List<Remark> in(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        if (passage.numbers().size() > MOST_NUMBERS) {
            return remarks;
        }
        for (int place = 0; place < passage.numbers().size(); place++) {
            judge(passage, place, remarks);
        }
        return remarks;
    }

    private static void judge(Passage passage, int place, List<Remark> remarks) {
        Stated number = passage.numbers().get(place);
        if (number.isBounded()
                || !number.asWritten().isPositive()
                || NOT_SURE.matcher(passage.before(place)).find()) {
            return;
        }
        if (number.isPercent()) {
            percent(passage, place, remarks);
        } else if (number.isPercentagePoints()) {
            UnsupportedChanges.points(passage, number, remarks);
            if (remarks.isEmpty() && DirectedMove.way(passage, place) != 0) {
                UnsupportedChanges.apart(passage, number, remarks);
            }
        } else if (number.isTimes() && number.per() == null && !Move.isAgain(passage, place)) {
            UnsupportedChanges.times(passage, place, remarks);
        } else if (number.isAmount()) {
            List<Remark> own = new ArrayList<>();
            amount(passage, place, own);
            remarks.addAll(own);
        }
    }

    private static void percent(Passage passage, int place, List<Remark> remarks) {
        Stated percent = passage.numbers().get(place);
        if (Move.isEnd(passage, place)) {
            return;
        }
        int way = DirectedMove.isLimited(passage, place) ? 0 : UnsupportedChanges.way(passage, place);
        if (way != 0) {
            UnsupportedChanges.change(passage, percent, way, remarks);
        } else if (!Move.isToldAsChange(passage, place)) {
            UnsupportedShares.share(passage, place, remarks);
        }
    }

    private static void amount(Passage passage, int place, List<Remark> remarks) {
        Stated number = passage.numbers().get(place);
        Derivations told = new Derivations(passage, number, number.asWritten());
        if (UnsupportedAmounts.isRest(passage, place) && !told.giveSum(number)) {
            UnsupportedAmounts.rest(passage, number, remarks);
        } else if (UnsupportedAmounts.isSum(passage, place) && !told.giveSum(number)) {
            UnsupportedAmounts.sum(passage, number, remarks);
        } else if (UnsupportedPerHead.isEach(passage, place) && !told.giveEach(number)) {
            UnsupportedPerHead.each(passage, number, remarks);
        } else if (UnsupportedChanges.isGap(passage, place) && !told.giveSum(number)) {
            UnsupportedChanges.gap(passage, number, remarks);
        }
        if (remarks.isEmpty() && UnsupportedAmounts.isOtherUnit(passage, place)) {
            UnsupportedAmounts.converted(passage, number, remarks);
        }
    }

    /** A remark that counts as the number does. */
    static Remark remark(
            RemarkKind kind, Passage passage, Stated stated, List<Stated> parts, BigDecimal right, Span span) {
        return Remark.of(
                kind, passage, stated, parts, new Remark.Reckoned(right, stated.unit(), span.lower(), span.upper()));
    }
}
