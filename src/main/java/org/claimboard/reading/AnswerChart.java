package org.claimboard.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimboard.comparison.Axis;
import org.claimboard.comparison.Pairing;
import org.claimboard.comparison.ScopeDifference;
import org.claimboard.comparison.ScopeField;
import org.claimboard.comparison.Standing;
import org.claimboard.dossier.QuestionHead;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question in a few figures: the two that the article sets against each other, struck; two that compare; and
 * what we reckoned. All stand on one axis.
 *
 * @param fair null if no two like figures are set against each other
 * @param reckoned our own figures, in order; empty if there are none
 */
public record AnswerChart(Pair struck, @Nullable Pair fair, List<End> reckoned, boolean logarithmic) {

    private static final int MOST_RECKONED = 2;

    /**
     * Two figures with what is between them.
     *
     * @param from where the line between them begins, in percent
     * @param length how long it is, in percent
     */
    public record Pair(Pairing pairing, End smaller, End larger, BigDecimal from, BigDecimal length) {

        /** In what the two differ, each named once. */
        public List<ScopeField> differsIn() {
            return pairing.differences().stream()
                    .map(ScopeDifference::field)
                    .distinct()
                    .toList();
        }
    }

    /** One figure: what it is and where it stands. */
    public record End(Standing standing, Mark mark) {}

    /** Null if the text sets no two figures against each other that do not compare. */
    static @Nullable AnswerChart of(QuestionHead question) {
        Pairing struck = question.struck();
        if (struck == null) {
            return null;
        }
        Pairing fair = question.fair();
        List<Standing> ours = question.drawn().stream()
                .filter(standing -> standing.role() == PositionRole.CALCULATION)
                .limit(MOST_RECKONED)
                .toList();
        Unit unit = question.comparison().unit;
        Axis axis = Axis.of(
                        unit,
                        Stream.concat(Stream.of(struck, fair).flatMap(AnswerChart::ends), ours.stream())
                                .flatMap(standing -> standing.normalised().numbers().stream())
                                .toList())
                .orElseThrow();
        return new AnswerChart(
                pair(struck, axis),
                fair == null ? null : pair(fair, axis),
                ours.stream().map(standing -> end(standing, axis)).toList(),
                axis.logarithmic());
    }

    private static Stream<Standing> ends(@Nullable Pairing pair) {
        return pair == null ? Stream.empty() : Stream.of(pair.smaller(), pair.larger());
    }

    private static Pair pair(Pairing pairing, Axis axis) {
        End smaller = end(pairing.smaller(), axis);
        End larger = end(pairing.larger(), axis);
        BigDecimal from = smaller.mark().from().min(larger.mark().from());
        BigDecimal to = smaller.mark().to().max(larger.mark().to());
        return new Pair(pairing, smaller, larger, from, to.subtract(from));
    }

    private static End end(Standing standing, Axis axis) {
        return new End(standing, Objects.requireNonNull(Mark.of(standing.normalised(), axis)));
    }
}
