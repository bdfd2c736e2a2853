package org.claimboard.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimboard.quantity.DenominatorNames;
import org.claimboard.quantity.FigureNames;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.record.ChangeBase;
import org.claimboard.record.Denominator;
import org.claimboard.record.Direction;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Period;
import org.claimboard.record.Quantity;
import org.claimboard.record.QuantityKind;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a number of a sentence means beside its value and unit, as read or as typed; empty where it is not said.
 *
 * @param per what it is for each of, as people type it
 * @param kind the word of a kind
 * @param direction the word of a direction; of a change or difference only
 * @param base the word of what a change is held against
 * @param period the time it is for, as people type it
 */
record LogSense(String per, String kind, String direction, String base, String period) {

    /** One to choose. */
    record Choice(String word, String label, boolean chosen) {}

    static LogSense of(ReadQuantity read) {
        Quantity quantity = read.inAnyUnit();
        Denominator per = quantity.per();
        return new LogSense(
                per == null ? "" : DenominatorNames.typed(per, "en"),
                word(quantity.kind()),
                word(quantity.direction()),
                word(quantity.base()),
                quantity.period() == null ? "" : quantity.period().code());
    }

    static LogSense typed(String name, MultivaluedMap<String, String> form) {
        return new LogSense(
                Typed.text(form.getFirst(name + "per")),
                Typed.text(form.getFirst(name + "kind")),
                Typed.text(form.getFirst(name + "direction")),
                Typed.text(form.getFirst(name + "base")),
                Typed.text(form.getFirst(name + "period")));
    }

    /** Whether all of it can be understood. */
    boolean isSound() {
        boolean moves = direction.isEmpty() && base.isEmpty();
        return (per.isEmpty() || DenominatorNames.read(per).isPresent())
                && (period.isEmpty() || Period.read(period).isPresent())
                && (kind.isEmpty() || Words.find(QuantityKind.class, kind).isPresent())
                && (direction.isEmpty()
                        || Words.find(Direction.class, direction).isPresent())
                && (base.isEmpty() || Words.find(ChangeBase.class, base).isPresent())
                && (moves
                        || Words.find(QuantityKind.class, kind)
                                .filter(QuantityKind::isMove)
                                .isPresent());
    }

    /**
     * What it was understood as, in words.
     *
     * @param language {@code ko}, or else it is English
     */
    public List<String> told(String language) {
        List<String> told = new ArrayList<>();
        DenominatorNames.read(per)
                .map(each -> DenominatorNames.of(each, language))
                .ifPresent(told::add);
        add(told, Words.find(QuantityKind.class, kind).map(FigureNames::of), language);
        add(told, Words.find(Direction.class, direction).map(FigureNames::of), language);
        add(told, Words.find(ChangeBase.class, base).map(FigureNames::of), language);
        Period.read(period).map(time -> time.name(language)).ifPresent(told::add);
        return told;
    }

    public List<Choice> kinds(String language) {
        return choices(QuantityKind.values(), kind, FigureNames::of, language);
    }

    public List<Choice> directions(String language) {
        return choices(Direction.values(), direction, FigureNames::of, language);
    }

    public List<Choice> bases(String language) {
        return choices(ChangeBase.values(), base, FigureNames::of, language);
    }

    void into(ObjectNode quantity) {
        DenominatorNames.read(per).ifPresent(each -> each.into(quantity));
        put(quantity, "kind", kind);
        put(quantity, "direction", direction);
        put(quantity, "base", base);
        Period.read(period).ifPresent(time -> quantity.put("period", time.code()));
    }

    private static void put(ObjectNode quantity, String name, String word) {
        if (!word.isEmpty()) {
            quantity.put(name, word);
        }
    }

    private static void add(List<String> told, Optional<LocalizedText> words, String language) {
        words.ifPresent(text -> told.add(text.in(language)));
    }

    private static <E extends Enum<E>> List<Choice> choices(
            E[] constants, String chosen, Function<E, LocalizedText> name, String language) {
        return Arrays.stream(constants)
                .map(one -> new Choice(
                        Words.of(one),
                        name.apply(one).in(language),
                        Words.of(one).equals(chosen)))
                .toList();
    }

    private static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : Words.of(constant);
    }
}
