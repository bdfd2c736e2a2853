package org.claimboard.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quantities in Korean and English text, exactly: what cannot be said exactly (수천 개, dozens, a third) is not
 * read, and neither are the digits in names, dates, ordinals and addresses. Takes any text, in linear time.
 */
public final class QuantityReader {

    private static final Phrases<Boolean> IDIOMS =
            WordTable.phrases(QuantityReader.class, "idioms.properties", idiom -> true);

    /** Between where something moved from and where it moved to. */
    private static final Set<String> FROM_TO = Set.of("에서 ", " to ");

    /** Between a number and the ± of what it may be off by. */
    private static final int FARTHEST_SIGN = 18;

    private final String written;
    private final Folded text;
    private final BitSet passed;
    private final boolean hasRatios;
    private int levelEnd = -1;
    private BigDecimal level = BigDecimal.ZERO;
    private final List<ReadQuantity> quantities = new ArrayList<>();

    private QuantityReader(String written) {
        this.written = written;
        this.text = Folded.of(written);
        this.passed = Passed.in(text);
        this.hasRatios = Ratios.mayBeIn(text);
    }

    /** The quantities in the text, in the order in which they stand; they do not overlap. */
    public static List<ReadQuantity> read(String text) {
        if (!JapaneseWords.isIn(text)) {
            return new QuantityReader(text).read();
        }
        JapaneseWords japanese = JapaneseWords.of(text);
        return new QuantityReader(japanese.korean())
                .read().stream().map(japanese::told).toList();
    }

    private List<ReadQuantity> read() {
        int place = 0;
        while (place < text.length()) {
            place = Numerals.mayBegin(text, place) && mayRead(place) ? Math.max(readAt(place), place + 1) : place + 1;
        }
        return List.copyOf(quantities);
    }

    private boolean mayRead(int place) {
        if (!passed.get(place)) {
            return true;
        }
        Numeral fraction = Fractions.at(text, place);
        return fraction != null && fraction.form() != Numeral.Form.UNREAD && text.at(place - 1) != '/';
    }

    /** Reads what begins at the place, and says where to go on. */
    private int readAt(int place) {
        Phrases.Found<Boolean> idiom = text.hangul(place) ? IDIOMS.at(text, place) : null;
        if (idiom != null && idiom.length() > 1) {
            return idiom.end();
        }
        int lead = Math.max(Senses.baseEnd(text, place), text.hangul(place) ? Leads.end(text, place) : place);
        if (lead > place) {
            return lead;
        }
        Ratios.Found ratio = hasRatios ? Ratios.at(text, place) : null;
        if (ratio != null) {
            return take(ratio);
        }
        Finding multiple = Multiples.at(text, place);
        if (multiple != null) {
            return take(multiple, Multiples.value(text, place));
        }
        Amount amount = Amount.at(text, place);
        if (amount != null && Signs.isPlusOrMinus(text, amount.start())) {
            surround(amount);
            return amount.end();
        }
        if (amount == null
                || amount.numeral().form() == Numeral.Form.UNREAD
                || Names.isVague(text, amount.start())
                || Signs.isUnsure(text, amount.start())) {
            int end = amount == null ? place + 1 : amount.numeral().end();
            return text.digit(place) ? Math.max(end, Digits.at(text, place).end()) : end;
        }
        if (Names.isLevelOfConfidence(text, amount.end())) {
            level = amount.value();
            levelEnd = amount.end();
            return amount.end();
        }
        if (isDenominator(amount)) {
            return Math.max(amount.end(), amount.numeral().end());
        }
        int second = Ranges.second(text, amount);
        Amount other = second < 0 || passed.get(second)
                ? null
                : Amount.at(text, second, amount.code() != null && amount.unit() == null);
        other = other == null || other.numeral().form() == Numeral.Form.UNREAD ? null : other;
        if (other != null) {
            Amount range = isYears(amount, other) ? null : Ranges.of(text, amount, other);
            boolean model = amount.isBare() && other.isBare();
            if (range != null && model && Names.isLabelled(text, place)) {
                return other.numeral().end();
            }
            if (range != null) {
                return Math.max(take(range, place), range.end());
            }
            if (isYears(amount, other)) {
                take(amount.in("year"), place);
                take(other.in("year"), second);
                return other.end();
            }
            if (text.at(amount.end()) == '-'
                    && amount.isBare()
                    && amount.numeral().isPlain()) {
                return other.numeral().end();
            }
        }
        return Math.max(
                take(SharedUnits.of(text, amount), place), amount.numeral().end());
    }

    /** Whether the two are the first and last year of a time: 2023~2024년. */
    private boolean isYears(Amount first, Amount last) {
        boolean named = last.unit() != null && last.unit().isYears();
        return first.isBare()
                && first.numeral().looksLikeRecentYear()
                && last.numeral().looksLikeRecentYear()
                && (named || (last.isBare() && (isDashed(first.end()) || Years.isCued(text, first.start()))));
    }

    private boolean isDashed(int place) {
        return "-–~".indexOf(text.at(place)) >= 0 && text.digit(place + 1);
    }

    /** Whether it only says for each of what another number is: 10만 명당 3.2명, deaths per 100,000 people. */
    private boolean isDenominator(Amount amount) {
        int end = amount.end();
        if (text.at(end) == '(' && text.at(end + 2) == ')') {
            end += 3;
        }
        boolean before = text.startsWith("per ", amount.start() - "per ".length())
                && !Words.inWord(text, amount.start() - "per ".length() - 1);
        boolean behind = amount.unit() != null && text.at(end) == '당' && !text.hangul(end + 1);
        return before || behind || isApart(amount.numeral().end());
    }

    /** 1 주당, where the unit alone would be none. */
    private boolean isApart(int numberEnd) {
        Denominators.Found each =
                text.at(numberEnd) == ' ' ? Denominators.code(text, numberEnd, numberEnd + 1, true) : null;
        return each != null && text.at(each.end()) == '당' && !text.hangul(each.end() + 1);
    }

    private int take(Finding multiple, BigDecimal value) {
        int start = Math.max(lastEnd(), text.start(multiple.start()));
        int end = text.end(multiple.end());
        add(start, end, value, multiple.qualifier(), FigureKind.RATIO);
        return multiple.end();
    }

    /** 52% ± 3%p: the stretch around the number before it. */
    private void surround(Amount amount) {
        ReadQuantity last = quantities.isEmpty() ? null : quantities.get(quantities.size() - 1);
        BigDecimal value = last == null ? null : last.value();
        if (last == null || value == null || text.start(amount.start()) - last.end() > FARTHEST_SIGN) {
            return;
        }
        String code = last.unit() == null ? null : last.unit().code();
        boolean points = "percent".equals(code) && "percentage-points".equals(amount.code());
        if (amount.isRange() || (code != null && !points && !code.equals(amount.code()))) {
            return;
        }
        Unit unit = last.unit() == null ? unit(amount.code()) : last.unit();
        Interval around = new Interval(plain(value.subtract(amount.value())), plain(value.add(amount.value())), null);
        quantities.set(quantities.size() - 1, last.counting(unit).within(around));
    }

    private int take(Ratios.Found ratio) {
        BigDecimal value = ratio.value();
        if (value == null || text.start(ratio.start()) < lastEnd()) {
            return ratio.end();
        }
        int start = text.start(ratio.start());
        int end = text.end(ratio.end());
        add(start, end, value, null, ratio.kind());
        return ratio.end();
    }

    /** Adds a share, or how many times another something is. */
    private void add(int start, int end, BigDecimal value, @Nullable Qualifier qualifier, FigureKind kind) {
        quantities.add(new ReadQuantity(
                start,
                end,
                written.substring(start, end),
                plain(value),
                null,
                null,
                qualifier,
                new Unit(kind == FigureKind.SHARE ? "percent" : "times"),
                Sense.of(kind)));
    }

    /** Adds the quantity, if the amount is one, and says where its words end. */
    private int take(Amount amount, int place) {
        Finding finding = Finding.of(text, amount, place);
        if (finding == null || text.start(amount.start()) < lastEnd()) {
            return amount.numeral().end();
        }
        if (isInterval(amount)) {
            ReadQuantity last = quantities.remove(quantities.size() - 1);
            quantities.add(last.within(
                    new Interval(plain(amount.value()), plain(Objects.requireNonNull(amount.upper())), plain(level))));
            return finding.end();
        }
        int start = Math.max(lastEnd(), text.start(finding.start()));
        int end = text.end(finding.end());
        boolean range = amount.isRange();
        quantities.add(new ReadQuantity(
                start,
                end,
                written.substring(start, end),
                range ? null : plain(amount.value()),
                range ? plain(amount.value()) : null,
                amount.upper() == null ? null : plain(amount.upper()),
                finding.qualifier(),
                unit(finding.code()),
                goingOn(Senses.of(text, amount, finding), finding.code(), start)));
        return finding.end();
    }

    /** 10만 명당 287.3명에서 282.0명으로: where something moved to is for each of what it came from. */
    private Sense goingOn(Sense sense, @Nullable String code, int start) {
        ReadQuantity last = quantities.isEmpty() ? null : quantities.get(quantities.size() - 1);
        boolean goesOn = last != null
                && sense.per() == null
                && FROM_TO.contains(written.substring(last.end(), start))
                && Objects.equals(last.unit(), unit(code));
        return last != null && goesOn ? sense.per(last.sense().per()) : sense;
    }

    /** Whether it is the stretch around the number before it, with how sure that is: 94.1% (95% CI, 89.3 to 96.8). */
    private boolean isInterval(Amount amount) {
        BigDecimal upper = amount.upper();
        if (upper == null || levelEnd < 0 || amount.start() - levelEnd > 24 || quantities.isEmpty()) {
            return false;
        }
        ReadQuantity last = quantities.get(quantities.size() - 1);
        BigDecimal value = last.value();
        return value != null
                && last.sense().interval() == null
                && text.start(amount.start()) - last.end() < 40
                && value.compareTo(amount.value()) >= 0
                && value.compareTo(upper) <= 0;
    }

    private int lastEnd() {
        return quantities.isEmpty() ? 0 : quantities.get(quantities.size() - 1).end();
    }

    /** One way to write each number, so that equal ones are equal. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable Unit unit(@Nullable String code) {
        return code == null ? null : new Unit(code);
    }
}
