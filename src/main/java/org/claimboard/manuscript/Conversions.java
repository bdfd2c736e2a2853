package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimboard.comparison.AppliedRate;
import org.claimboard.comparison.ConversionCheck;
import org.claimboard.comparison.Rates;
import org.claimboard.quantity.Conversion;
import org.claimboard.record.Denominator;
import org.claimboard.record.Unit;
import org.claimboard.record.UnitPer;
import org.jspecify.annotations.Nullable;

/**
 * Conversions that are wrong: of measures by their size, of money at the published rate of a day. A rate is never taken
 * from another day.
 */
final class Conversions implements Detector {

    private final Rates rates;
    private final @Nullable String day;
    private final TextRates own;

    /**
     * @param rates those on file for the days and years in question
     * @param day the day of the text; null if nobody said
     * @param own those that the text gives itself, which then hold for it
     */
    Conversions(Rates rates, @Nullable String day, TextRates own) {
        this.rates = rates;
        this.day = day;
        this.own = own;
    }

    @Override
    public List<Remark> in(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        List<TextRates.Converted> converted = own.converted(passage);
        converted.forEach(one -> remarks.add(ofText(passage, one)));
        for (StatedConversions.Pair pair : StatedConversions.in(passage)) {
            boolean ofText = pair.from().isMoney()
                    && (own.isRate(passage, pair.from())
                            || own.isRate(passage, pair.to())
                            || converted.stream()
                                    .anyMatch(one -> one.pair().to().equals(pair.to())));
            if (ofText) {
                continue;
            }
            Remark remark = pair.from().isMoney() ? money(passage, pair) : measure(passage, pair);
            if (remark != null) {
                remarks.add(remark);
            }
        }
        return remarks;
    }

    private @Nullable Remark money(Passage passage, StatedConversions.Pair pair) {
        String at = CitedDays.in(passage.words()).stream().findFirst().orElse(day);
        Optional<AppliedRate> rate = at == null ? Optional.empty() : rate(pair, at);
        if (rate.isEmpty()) {
            return remark(RemarkKind.CONVERSION_UNCHECKED, passage, pair, null, null, at);
        }
        AppliedRate applied = rate.get();
        BigDecimal right = applied.convert(pair.from().value());
        boolean holds = holds(
                right,
                pair,
                applied.convert(pair.from().asWritten().lower()),
                applied.convert(pair.from().asWritten().upper()));
        RemarkKind kind = holds ? RemarkKind.CONVERSION_HOLDS : RemarkKind.CONVERSION;
        return remark(kind, passage, pair, right, applied, at);
    }

    private static Remark ofText(Passage passage, TextRates.Converted converted) {
        StatedConversions.Pair pair = converted.pair();
        Unit unit = pair.from().unit();
        Span written = pair.from().asWritten();
        BigDecimal right = converted.rate().convert(pair.from().value(), unit).orElseThrow();
        boolean holds = holds(
                right,
                pair,
                converted.rate().convert(written.lower(), unit).orElseThrow(),
                converted.rate().convert(written.upper(), unit).orElseThrow());
        return remark(holds ? RemarkKind.CONVERSION_HOLDS : RemarkKind.CONVERSION, passage, pair, right, null, null);
    }

    private Optional<AppliedRate> rate(StatedConversions.Pair pair, String at) {
        return rates.find(code(pair.from()), code(pair.to()), at);
    }

    private static String code(Stated amount) {
        return amount.unit() == null ? "" : amount.unit().code();
    }

    private static @Nullable Remark measure(Passage passage, StatedConversions.Pair pair) {
        Optional<Conversion> size = size(pair.from(), pair.to());
        if (size.isEmpty()) {
            return null;
        }
        Conversion conversion = size.get();
        BigDecimal right = conversion.convert(pair.from().value());
        Span written = pair.from().asWritten();
        boolean holds = holds(right, pair, conversion.convert(written.lower()), conversion.convert(written.upper()));
        return remark(holds ? RemarkKind.CONVERSION_HOLDS : RemarkKind.CONVERSION, passage, pair, right, null, null);
    }

    /** In 시속 93마일(150㎞) the hour is said once. */
    private static Optional<Conversion> size(Stated from, Stated to) {
        if (from.unit() == null || to.unit() == null) {
            return Optional.empty();
        }
        Denominator per = to.per() == null ? from.per() : to.per();
        return Conversion.between(new UnitPer(from.unit(), from.per()), new UnitPer(to.unit(), per));
    }

    /** Whether it is right to two percent, or as near as rounding allows. */
    private static boolean holds(BigDecimal right, StatedConversions.Pair pair, BigDecimal least, BigDecimal most) {
        BigDecimal off = pair.to().value().subtract(right).abs();
        BigDecimal tolerated =
                right.abs().multiply(ConversionCheck.TOLERATED_PERCENT).movePointLeft(2);
        return off.compareTo(tolerated) <= 0 || new Span(least.min(most), least.max(most)).meets(written(pair.to()));
    }

    /** Measures are rounded to few digits: 15 feet are 5 metres. Money is not, or every rate would do. */
    private static Span written(Stated stated) {
        if (stated.isMoney()) {
            return stated.asWritten();
        }
        BigDecimal half =
                stated.value().stripTrailingZeros().ulp().movePointLeft(1).multiply(BigDecimal.valueOf(5));
        return Span.around(stated.value(), half.min(stated.value().abs().movePointLeft(1)));
    }

    private static Remark remark(
            RemarkKind kind,
            Passage passage,
            StatedConversions.Pair pair,
            @Nullable BigDecimal right,
            @Nullable AppliedRate rate,
            @Nullable String at) {
        BigDecimal slack = right == null
                ? BigDecimal.ZERO
                : right.abs().multiply(ConversionCheck.TOLERATED_PERCENT).movePointLeft(2);
        Remark.Reckoned reckoned = right == null
                ? null
                : new Remark.Reckoned(right, pair.to().unit(), right.subtract(slack), right.add(slack));
        return new Remark(
                kind,
                passage.index(),
                passage.start() + pair.to().start(),
                passage.start() + pair.to().end(),
                pair.to().words(),
                pair.to().value(),
                List.of(pair.from().words()),
                reckoned,
                rate,
                at,
                null,
                null);
    }
}
