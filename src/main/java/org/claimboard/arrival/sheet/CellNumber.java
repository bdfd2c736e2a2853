package org.claimboard.arrival.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.quantity.FigureKind;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.quantity.Sense;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it into a cell: bare, with its unit and scale, between the brackets of accounts.
 *
 * @param value the number, in units; null for a range
 * @param lower the lower bound of a range
 * @param upper the upper bound of a range
 * @param unit what it is counted in; null if the cell does not say
 * @param sense what it means beside; null of a bare number
 */
record CellNumber(
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable Qualifier qualifier,
        @Nullable Unit unit,
        @Nullable Sense sense) {

    private static final Pattern BARE = Pattern.compile("(\\d{1,30}|\\d{1,3}(,\\d{3}){1,9})(\\.\\d{1,30})?");

    private static final String MONEY = "(?:US ?\\$|\\p{Sc}|[A-Z]{3} ?)";

    /** A number below zero, as accounts write it; ▲ means up to some and down to others. */
    private static final List<Pattern> NEGATIVE = List.of(
            Pattern.compile("\\((" + MONEY + "?[^()]*\\d[^()]*)\\)()"),
            Pattern.compile("(" + MONEY + ")\\(([^()]*\\d[^()]*)\\)"),
            Pattern.compile("\\(([^()]*\\d[^()]*)\\)( ?(?:%|%p|[가-힣]{1,6}))"),
            Pattern.compile("[-\\u2212\\u2013\\uFF0D] ?(" + MONEY + "?\\d.*)()"),
            Pattern.compile("(" + MONEY + ")[-\\u2212] ?(\\d.*)"),
            Pattern.compile("△ ?(" + MONEY + "?\\d.*)()"),
            Pattern.compile("(\\d[\\d,.]*)[-\\u2212]()"));

    private static final Pattern ABOUT = Pattern.compile(
            "^(?:약|대략|어림|추정|about|around|roughly|approx(?:\\.|imately)?|ca\\.?|circa|est\\.?|~|≈|≒) ?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT_BEHIND = Pattern.compile(" ?(?:정도|가량|내외|안팎|쯤|or so)$");

    /** What may stand beside the words of a number and say nothing more. */
    private static final Pattern NOTHING = Pattern.compile("[\\s.,~≈]*(?:원정|정|규모|수준|상당|(?:in )?total)?");

    /** What a change is called, which the reader of quantities knows where it stands beside a number. */
    private static final Pattern CHANGE = Pattern.compile(
            " ?(?:증가|감소|상승|하락|인상|인하|성장|축소|확대|up|down|increase|decrease|rise|fall|higher|lower|growth|drop)",
            Pattern.CASE_INSENSITIVE);

    /** Spreadsheet programs write large numbers so, and leave figures out. */
    private static final Pattern POWER = Pattern.compile(".*\\d[eE][+-]?\\d.*");

    private static final int LONGEST = 120;

    static boolean isOne(String cell) {
        return read(cell).isPresent();
    }

    /** The number that the whole cell is; empty if it is none, or more than one. */
    static Optional<CellNumber> read(String cell) {
        if (cell.length() > LONGEST || POWER.matcher(cell).matches()) {
            return Optional.empty();
        }
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Zs}]+", " ")
                .strip();
        for (Pattern pattern : NEGATIVE) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return positive(matcher.group(1) + matcher.group(2)).map(CellNumber::negated);
            }
        }
        return positive(text.startsWith("+") ? text.substring(1).strip() : text);
    }

    /**
     * The number of the cell in the unit that stands elsewhere, which may have a scale of its own: 75 in 억 원, 3.2 in $bn.
     */
    static Optional<CellNumber> in(String unit, String cell) {
        Set<String> ways = new LinkedHashSet<>();
        boolean negative = cell.matches("[(△\\u2212-].*");
        String number = cell.replaceAll("[()△\\u2212+-]", "").strip();
        ways.add(number + unit);
        ways.add(number + " " + unit);
        Matcher money = Pattern.compile("(" + MONEY + ")(.*)").matcher(unit);
        if (money.matches()) {
            ways.add(money.group(1) + number + money.group(2).strip());
            ways.add(
                    money.group(1).strip() + " " + number + " " + money.group(2).strip());
        }
        return ways.stream()
                .map(CellNumber::positive)
                .flatMap(Optional::stream)
                .filter(read -> read.unit() != null)
                .findFirst()
                .map(read -> negative ? read.negated() : read);
    }

    /** Whether the words of a unit multiply what is counted in it: 억 원, $bn, thousand people. */
    static boolean isScale(String unit) {
        return !unit.isEmpty()
                && in(unit, "5")
                        .filter(read -> read.value() == null || read.value().compareTo(BigDecimal.valueOf(5)) != 0)
                        .isPresent();
    }

    private static Optional<CellNumber> positive(String text) {
        if (BARE.matcher(text).matches()) {
            return Optional.of(new CellNumber(new BigDecimal(text.replace(",", "")), null, null, null, null, null));
        }
        Matcher before = ABOUT.matcher(text);
        boolean about = before.lookingAt();
        String rest = about ? text.substring(before.end()) : text;
        Matcher behind = ABOUT_BEHIND.matcher(rest);
        if (behind.find()) {
            about = true;
            rest = rest.substring(0, behind.start());
        }
        if (about && BARE.matcher(rest).matches()) {
            return Optional.of(
                    new CellNumber(new BigDecimal(rest.replace(",", "")), null, null, Qualifier.ABOUT, null, null));
        }
        Optional<CellNumber> read = spoken(rest);
        return about ? read.map(number -> number.limited(Qualifier.ABOUT)) : read;
    }

    private static Optional<CellNumber> spoken(String text) {
        List<ReadQuantity> found = QuantityReader.read(text);
        if (found.size() != 1) {
            return Optional.empty();
        }
        ReadQuantity one = found.get(0);
        boolean whole = NOTHING.matcher(text.substring(0, one.start())).matches()
                && (NOTHING.matcher(text.substring(one.end())).matches()
                        || (one.sense().kind() == FigureKind.CHANGE
                                && CHANGE.matcher(text.substring(one.end())).matches()));
        return whole
                ? Optional.of(
                        new CellNumber(one.value(), one.lower(), one.upper(), one.qualifier(), one.unit(), one.sense()))
                : Optional.empty();
    }

    private CellNumber limited(Qualifier limit) {
        return new CellNumber(value, lower, upper, qualifier == null ? limit : qualifier, unit, sense);
    }

    private CellNumber negated() {
        return new CellNumber(
                value == null ? null : value.negate(),
                upper == null ? null : upper.negate(),
                lower == null ? null : lower.negate(),
                qualifier == null ? null : qualifier.below(),
                unit,
                sense);
    }

    /** The same times so much. */
    CellNumber times(BigDecimal factor) {
        return new CellNumber(
                value == null ? null : value.multiply(factor),
                lower == null ? null : lower.multiply(factor),
                upper == null ? null : upper.multiply(factor),
                qualifier,
                unit,
                sense);
    }

    /** The same counted in what another column says. */
    CellNumber counting(@Nullable Unit other) {
        return new CellNumber(value, lower, upper, qualifier, other, sense);
    }

    /** Whether nothing but the number is there. */
    boolean isBare() {
        return sense == null && qualifier == null;
    }
}
