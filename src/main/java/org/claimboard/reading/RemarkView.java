package org.claimboard.reading;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimboard.comparison.AppliedRate;
import org.claimboard.comparison.ConversionCheck;
import org.claimboard.comparison.QuotedRate;
import org.claimboard.manuscript.Remark;
import org.claimboard.record.Unit;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a text as readers see it.
 *
 * @param number which remark it is, from 1
 * @param reasons why it is made, sentence by sentence
 * @param rate the published rates that a conversion rests on; empty if none was used
 * @param claim the claim that covers the sentence; null if there is none
 */
public record RemarkView(
        int number, Remark remark, String sentence, List<String> reasons, List<Text> rate, @Nullable MatchView claim) {

    /** Digits of shares, ratios and amounts for each. */
    private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_UP);

    private static final MathContext OF_RATIO = new MathContext(3, RoundingMode.HALF_UP);

    /** Digits of a rate. */
    private static final MathContext OF_RATE = new MathContext(6, RoundingMode.HALF_UP);

    static RemarkView of(int number, Remark remark, String sentence, Language reader) {
        AppliedRate rate = remark.rate();
        return new RemarkView(
                number,
                remark,
                sentence,
                new Reasons(remark, reader).all(),
                rate == null
                        ? List.of()
                        : rate.used().stream()
                                .map(QuotedRate::name)
                                .map(name -> Text.of(name, reader))
                                .toList(),
                remark.claim() == null ? null : MatchView.of(remark.claim(), reader));
    }

    /** Whether the text is to be looked at again. */
    public boolean isDoubt() {
        return remark.kind().isDoubt();
    }

    /** The sentences that say why. */
    private record Reasons(Remark remark, Language reader) {

        List<String> all() {
            List<String> reasons = new ArrayList<>();
            reasons.add(first());
            Remark.Reckoned reckoned = remark.reckoned();
            AppliedRate rate = remark.rate();
            if (rate != null) {
                String price = Figures.amount(BigDecimal.ONE, new Unit(rate.base()), reader) + " = "
                        + Figures.amount(rate.rate().round(OF_RATE), new Unit(rate.quote()), reader);
                reasons.add(words().rate(Day.ofPeriod(rate.period(), reader).text(), price));
            }
            switch (remark.kind()) {
                case CONVERSION, CONVERSION_HOLDS ->
                    reasons.add(words().tolerance(ConversionCheck.TOLERATED_PERCENT.toPlainString()));
                case SUM, SHARE, CHANGE, SPAN, PER_HEAD, PERCENT_FOR_POINTS, POINTS_FOR_PERCENT -> {
                    if (reckoned != null && reckoned.lower().compareTo(reckoned.upper()) < 0) {
                        reasons.add(words().rounding(
                                        amount(reckoned.lower().round(SHOWN), reckoned.unit()),
                                        amount(reckoned.upper().round(SHOWN), reckoned.unit())));
                    }
                }
                case REPEATS_CLAIM, OTHER_NUMBER, UNLIKE_RATIO, UNLIKE_KINDS, CONVERSION_UNCHECKED, QUOTATION -> {}
            }
            return List.copyOf(reasons);
        }

        private String first() {
            String one = part(0);
            String two = part(1);
            String stated = remark.stated();
            return switch (remark.kind()) {
                case REPEATS_CLAIM -> words().repeats();
                case OTHER_NUMBER -> words().otherNumber(String.join(", ", remark.parts()));
                case UNLIKE_RATIO -> words().unlike(one, two, Figures.number(value().round(OF_RATIO), reader));
                case UNLIKE_KINDS -> words().unlikeKinds(one, two, stated);
                case CONVERSION -> words().conversion(one, right(), stated, error());
                case CONVERSION_HOLDS -> words().conversionHolds(one, right(), stated);
                case CONVERSION_UNCHECKED -> {
                    String day = remark.period();
                    yield day == null
                            ? words().noDay(one)
                            : words().noRate(Day.ofPeriod(day, reader).text(), one);
                }
                case PERCENT_FOR_POINTS -> words().percentForPoints(one, two, right(), stated);
                case POINTS_FOR_PERCENT -> words().pointsForPercent(one, two, right(), stated);
                case SUM -> {
                    String parts = String.join(" + ", remark.parts());
                    yield remark.isOfAHundred()
                            ? words().sumOfAHundred(parts, exact())
                            : words().sum(parts, exact(), stated);
                }
                case SHARE ->
                    remark.parts().size() < 2
                            ? words().shareOf(one, right(), stated)
                            : words().share(one, two, right(), stated);
                case CHANGE -> words().change(one, two, right(), stated);
                case SPAN -> words().span(one, two, right(), stated);
                case PER_HEAD -> words().each(one, two, right(), stated);
                case QUOTATION -> words().quotation();
            };
        }

        private String part(int place) {
            return place < remark.parts().size() ? remark.parts().get(place) : "";
        }

        private BigDecimal value() {
            return Objects.requireNonNull(remark.reckoned()).value();
        }

        private String exact() {
            return amount(value(), Objects.requireNonNull(remark.reckoned()).unit());
        }

        private String right() {
            return amount(
                    value().round(SHOWN),
                    Objects.requireNonNull(remark.reckoned()).unit());
        }

        private String amount(BigDecimal value, @Nullable Unit unit) {
            BigDecimal plain = value.stripTrailingZeros();
            BigDecimal shown = plain.setScale(Math.max(0, plain.scale()));
            return unit == null ? Figures.number(shown, reader) : Figures.amount(shown, unit, reader);
        }

        /** By how many percent the conversion is off. */
        private String error() {
            BigDecimal stated = remark.statedValue();
            return stated == null
                    ? ""
                    : Figures.number(
                            stated.subtract(value())
                                    .movePointRight(2)
                                    .divide(value(), 1, RoundingMode.HALF_UP)
                                    .stripTrailingZeros(),
                            reader);
        }

        private ManuscriptWords words() {
            return MessageBundles.get(ManuscriptWords.class, Localized.Literal.of(reader.tag()));
        }
    }
}
