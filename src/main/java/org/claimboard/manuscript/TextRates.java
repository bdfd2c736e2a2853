package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.record.Denominator;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/** The exchange rates that a text gives itself, at which it then converts: “달러당 1,400원”, “$1.08 to the euro”, “1유로=1,480원”. */
final class TextRates {

    private static final Pattern TO_BEHIND =
            Pattern.compile("^ (?:to|for|against) (?:the|one|a|each) (?:US )?(\\p{L}+)");

    private static final Pattern WORTH_BEFORE = Pattern.compile(
            "(?<!\\b(?:to|for|against) )\\b(?:the|one|a) (?:US )?(\\p{L}+) (?:at|is worth|was worth|is|was|buys|bought|fetched|costs?|stood at|stands at) (?:about )?$");

    private static final Pattern EQUALS = Pattern.compile(
            "^\\s?(?:=|에|은|는|당|대|이면|면|을|를|로)?\\s?(?:약 )?$|^ (?:is|was|equals|buys|bought|to|for|=|at) (?:about )?$");

    /** What points back to a rate that was told before. */
    private static final Pattern SAME = Pattern.compile(
            "\\b(?:at|using|by) (?:that|this|the same|the said) (?:exchange )?rate\\b|(?:위와 |이와 |앞과 )?같은 환율|(?:이|그|위|앞선) 환율");

    /** Characters between the rate, or the words that point to it, and what came of it. */
    private static final int NEAR = 80;

    /** How many times the right amount a wrong one is at most; beyond, the two are of other things. */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(12);

    /** Sentences back that a rate is looked for. */
    private static final int MOST_BEFORE = 20;

    private final List<Passage> passages;

    TextRates(List<Passage> passages) {
        this.passages = passages;
    }

    /**
     * So much of the one for so much of the other.
     *
     * @param start where the words begin in the sentence
     * @param end where they end, exclusive
     */
    record Rate(int start, int end, Unit from, BigDecimal of, Unit to, BigDecimal amount) {

        /** What the amount is in the other of the two; empty if it is in neither. */
        Optional<BigDecimal> convert(BigDecimal value, @Nullable Unit unit) {
            if (from.equals(unit)) {
                return Optional.of(value.multiply(amount).divide(of, Span.PRECISION));
            }
            return to.equals(unit) ? Optional.of(value.multiply(of).divide(amount, Span.PRECISION)) : Optional.empty();
        }

        private boolean isBetween(Stated one, Stated other) {
            return (from.equals(one.unit()) && to.equals(other.unit()))
                    || (to.equals(one.unit()) && from.equals(other.unit()));
        }

        private boolean isOf(Stated number) {
            return number.start() < end && start < number.end();
        }
    }

    /** An amount, the same as the text converts it at its own rate, and the rate. */
    record Converted(StatedConversions.Pair pair, Rate rate) {}

    /** Whether the number is part of a rate. */
    boolean isRate(Passage passage, Stated number) {
        return in(passage).stream().anyMatch(rate -> rate.isOf(number));
    }

    /** What the sentence converts at a rate of its own, or at one that it points back to. */
    List<Converted> converted(Passage passage) {
        List<Converted> converted = new ArrayList<>();
        List<Stated> amounts = passage.numbers().stream()
                .filter(number -> number.isMoney() && number.per() == null && !isRate(passage, number))
                .toList();
        for (Rate rate : rates(passage)) {
            Stated to = beside(amounts, rate);
            Stated from = to == null ? null : from(passage, amounts, rate, to);
            if (to != null && from != null && isNear(rate, from, to)) {
                converted.add(new Converted(new StatedConversions.Pair(from, to), rate));
            }
        }
        if (converted.isEmpty() && rates(passage).isEmpty()) {
            ofTold(passage, amounts, converted);
        }
        return converted;
    }

    /** Two amounts side by side in the currencies of a rate that was told before, of which the one may be the other. */
    private void ofTold(Passage passage, List<Stated> amounts, List<Converted> converted) {
        for (int place = 1; place < amounts.size(); place++) {
            Stated from = amounts.get(place - 1);
            Stated to = amounts.get(place);
            for (int index = passage.index() - 1; index >= Math.max(0, passage.index() - MOST_BEFORE); index--) {
                for (Rate rate : in(passages.get(index))) {
                    BigDecimal right = rate.isBetween(from, to)
                            ? rate.convert(from.value(), from.unit()).orElseThrow()
                            : BigDecimal.ZERO;
                    if (right.signum() > 0 && Span.isSlip(to.value(), right)) {
                        converted.add(new Converted(new StatedConversions.Pair(from, to), rate));
                        return;
                    }
                }
            }
        }
    }

    private List<Rate> rates(Passage passage) {
        List<Rate> own = in(passage);
        Matcher same = SAME.matcher(passage.words());
        if (!same.find()) {
            return own;
        }
        for (int index = passage.index(); index >= 0; index--) {
            List<Rate> before = in(passages.get(index));
            if (!before.isEmpty()) {
                Rate last = before.get(before.size() - 1);
                List<Rate> rates = new ArrayList<>(own);
                rates.add(new Rate(same.start(), same.end(), last.from(), last.of(), last.to(), last.amount()));
                return rates;
            }
        }
        return own;
    }

    /** The amount next to the words of the rate, in one of its currencies. */
    private static @Nullable Stated beside(List<Stated> amounts, Rate rate) {
        return amounts.stream()
                .filter(number -> number.start() >= rate.end() && number.start() - rate.end() <= NEAR)
                .filter(number -> rate.from().equals(number.unit()) || rate.to().equals(number.unit()))
                .findFirst()
                .orElse(null);
    }

    /** The last amount before in the other currency. */
    private static @Nullable Stated from(Passage passage, List<Stated> amounts, Rate rate, Stated to) {
        Unit other = rate.from().equals(to.unit()) ? rate.to() : rate.from();
        // Turned round from the sentence before only where it is off by a slip at most: dollars for the won that were
        // told.
        boolean turned = !rate.to().equals(to.unit());
        List<Stated> before = new ArrayList<>(passage.earlier());
        before.removeIf(number -> turned && !isSlip(rate, number, to));
        amounts.stream().filter(number -> number.start() < to.start()).forEach(before::add);
        before.removeIf(number -> !other.equals(number.unit()) || number.per() != null);
        Stated last = null;
        for (Stated number : before) {
            if (last == null || isNear(rate, number, to)) {
                last = number;
            }
        }
        return last;
    }

    private static boolean isSlip(Rate rate, Stated from, Stated to) {
        return rate.convert(from.value(), from.unit())
                .filter(right -> Span.isSlip(to.value(), right))
                .isPresent();
    }

    /** Whether the one may be the other, with a slip of a digit. */
    private static boolean isNear(Rate rate, Stated from, Stated to) {
        BigDecimal right = rate.convert(from.value(), from.unit()).orElse(BigDecimal.ZERO);
        return to.value().compareTo(right.multiply(FARTHEST)) <= 0
                && right.compareTo(to.value().multiply(FARTHEST)) <= 0;
    }

    private static List<Rate> in(Passage passage) {
        List<Rate> rates = new ArrayList<>();
        List<Stated> numbers = passage.numbers();
        for (int place = 0; place < numbers.size(); place++) {
            Stated number = numbers.get(place);
            Unit unit = number.unit();
            if (unit != null && unit.code().equals("pence")) {
                // Of pounds, as far as anybody says so.
                number = number.at(
                                number.start(),
                                number.end(),
                                passage.words(),
                                number.value().movePointLeft(2))
                        .in(new Unit("GBP"));
                unit = number.unit();
            }
            if (unit == null || !number.isMoney() || number.value().signum() <= 0) {
                continue;
            }
            Denominator per = number.per();
            Unit named = per == null ? named(passage, place) : null;
            Stated before = place == 0 ? null : numbers.get(place - 1);
            if (per != null && per.unit().isCurrency()) {
                rates.add(new Rate(number.start(), number.end(), per.unit(), per.value(), unit, number.value()));
            } else if (named != null && !named.equals(unit)) {
                rates.add(new Rate(number.start(), number.end(), named, BigDecimal.ONE, unit, number.value()));
            } else if (before != null
                    && before.unit() != null
                    && isOne(before, unit)
                    && EQUALS.matcher(passage.before(place)).matches()) {
                Unit from = Objects.requireNonNull(before.unit());
                rates.add(new Rate(before.start(), number.end(), from, before.value(), unit, number.value()));
            }
        }
        return rates;
    }

    /** One dollar, a hundred yen. */
    private static boolean isOne(Stated number, Unit other) {
        boolean round =
                number.value().compareTo(BigDecimal.ONE) == 0 || number.value().compareTo(BigDecimal.valueOf(100)) == 0;
        return round && number.isMoney() && !other.equals(number.unit());
    }

    /** The currency that the words name beside: to the euro, with the pound at. */
    private static @Nullable Unit named(Passage passage, int place) {
        Matcher behind = TO_BEHIND.matcher(passage.behind(place));
        Matcher before = WORTH_BEFORE.matcher(passage.before(place));
        String word = behind.find() ? behind.group(1) : before.find() ? before.group(1) : null;
        if (word == null) {
            return null;
        }
        List<ReadQuantity> read = QuantityReader.read("1 " + word);
        Unit unit = read.size() == 1 ? read.get(0).unit() : null;
        return unit != null && unit.isCurrency() ? unit : null;
    }
}
