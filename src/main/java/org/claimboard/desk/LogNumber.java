package org.claimboard.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimboard.quantity.FigureKind;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.quantity.TypedUnits;
import org.claimboard.quantity.UnitNames;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Unit;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of a sentence, as read or as typed.
 *
 * @param number its place in the sentence
 * @param take whether it goes into the claim
 * @param stated the words that state it
 * @param value the exact number; empty for a range
 * @param qualifier the word for how the number is limited; empty if it is stated flat
 * @param sense what it means beside
 */
record LogNumber(
        int number,
        boolean take,
        String stated,
        String value,
        String lower,
        String upper,
        String unit,
        String qualifier,
        LogSense sense) {

    /** How many quantities of one sentence are offered. */
    static final int MOST = 6;

    private static final int LONGEST = 500;

    /** What mostly says when or how long. */
    private static final Set<String> TIMES =
            Set.of("years", "months", "weeks", "days", "hours", "minutes", "seconds", "quarters", "h", "min", "s", "d");

    /** Money, and then what tells how much of what, is what a sentence is about. */
    private enum Worth {
        NEVER,
        LITTLE,
        SOME,
        MUCH
    }

    /** The place of the one quantity that is offered as taken; -1 if none is sure. */
    static int best(List<ReadQuantity> quantities) {
        int best = -1;
        Worth most = Worth.NEVER;
        for (int i = 0; i < Math.min(MOST, quantities.size()); i++) {
            Worth worth = worth(quantities.get(i));
            if (worth.compareTo(most) > 0) {
                best = i;
                most = worth;
            }
        }
        return best;
    }

    private static Worth worth(ReadQuantity read) {
        Unit unit = read.unit();
        FigureKind kind = read.sense().kind();
        boolean unsure = kind == FigureKind.YEAR || kind == FigureKind.INTERVAL || TwoNumbers.in(read.words());
        if (unit == null || unit.isYear() || unsure) {
            return Worth.NEVER;
        }
        if (unit.isCurrency()) {
            return Worth.MUCH;
        }
        return TIMES.contains(unit.code()) ? Worth.LITTLE : Worth.SOME;
    }

    static LogNumber of(int number, ReadQuantity read, boolean take) {
        return new LogNumber(
                number,
                take,
                read.words(),
                plain(read.value()),
                plain(read.lower()),
                plain(read.upper()),
                read.unit() == null ? "" : read.unit().code(),
                read.qualifier() == null ? "" : read.qualifier().word(),
                LogSense.of(read));
    }

    static LogNumber typed(int number, String name, MultivaluedMap<String, String> form) {
        return new LogNumber(
                number,
                form.containsKey(name + "take"),
                Typed.text(form.getFirst(name + "stated")),
                Typed.text(form.getFirst(name + "value")).replace(",", ""),
                Typed.text(form.getFirst(name + "lower")).replace(",", ""),
                Typed.text(form.getFirst(name + "upper")).replace(",", ""),
                unit(Typed.text(form.getFirst(name + "unit"))),
                Typed.text(form.getFirst(name + "qualifier")),
                LogSense.typed(name, form));
    }

    /** Whether it can be taken as it stands. */
    boolean isSound() {
        boolean bounds = !lower.isEmpty() || !upper.isEmpty();
        return Stream.of(value, lower, upper).allMatch(LogNumber::isNumberOrEmpty)
                && value.isEmpty() == bounds
                && (lower.isEmpty() || upper.isEmpty() || decimal(lower).compareTo(decimal(upper)) <= 0)
                && TypedUnits.read(unit).isPresent()
                && (qualifier.isEmpty() || limit() != null)
                && sense.isSound()
                && !stated.isEmpty()
                && Typed.fits(stated, LONGEST);
    }

    /** The code of what is meant; as typed if that can be no unit. */
    private static String unit(String typed) {
        return TypedUnits.read(typed).map(Unit::code).orElse(typed);
    }

    /** How the words limit the number; null if they state it flat. */
    public @Nullable Qualifier limit() {
        return Words.find(Qualifier.class, qualifier).orElse(null);
    }

    /** The exact number or numbers in digits, with the unit. */
    public String exact() {
        String number = value.isEmpty() ? digits(lower) + "–" + digits(upper) : digits(value);
        return unit.isEmpty() ? number : number + " " + unit;
    }

    /**
     * What the unit is called, where that is not how it is written.
     *
     * @param language {@code ko}, or else it is English
     */
    public @Nullable String unitName(String language) {
        String name = Unit.isCode(unit) ? UnitNames.name(new Unit(unit), language) : unit;
        return name.equals(unit) ? null : name;
    }

    /** Whether it looks like two numbers that ran into each other. */
    public boolean isTwo() {
        return TwoNumbers.in(stated);
    }

    void into(ObjectNode quantity) {
        put(quantity, "value", value);
        put(quantity, "lower", lower);
        put(quantity, "upper", upper);
        quantity.put("unit", unit);
        sense.into(quantity);
        Optional.ofNullable(limit()).ifPresent(limit -> quantity.put("qualifier", limit.word()));
        quantity.put("stated", stated);
    }

    private static void put(ObjectNode quantity, String name, String number) {
        if (!number.isEmpty()) {
            quantity.put(name, decimal(number));
        }
    }

    /** As the file format has it: a year and a count are whole numbers without a dot. */
    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    private static boolean isNumberOrEmpty(String number) {
        return number.matches("-?[0-9]{1,30}([.][0-9]{1,10})?") || number.isEmpty();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : Objects.requireNonNull(number).toPlainString();
    }

    private String digits(String number) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String rest = point < 0 ? "" : number.substring(point);
        return unit.equals("year") ? number : whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + rest;
    }
}
