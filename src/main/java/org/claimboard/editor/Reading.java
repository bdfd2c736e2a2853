package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimboard.quantity.DenominatorNames;
import org.claimboard.quantity.TypedUnits;
import org.claimboard.record.Period;
import org.claimboard.record.PlainText;
import org.claimboard.record.Slug;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The record that was typed into a form, and what of it cannot be kept. Items that were left blank stay in their places
 * until the record is written in canonical form, so that what the rules say can be shown where it belongs.
 */
final class Reading {

    private final Map<String, Fault> faults = new LinkedHashMap<>();
    private final ObjectNode record;

    private final Set<String> making;

    private Reading(Form form, ObjectNode typed, Set<String> making) {
        this.making = making;
        record = group(form.whole(), typed, "");
    }

    static Reading of(Form form, ObjectNode typed) {
        return of(form, typed, Set.of());
    }

    /**
     * With the names of records that are not on file yet.
     *
     * @param making pointers of the fields whose records are to be made
     */
    static Reading of(Form form, ObjectNode typed, Set<String> making) {
        return new Reading(form, typed, making);
    }

    /** The record without what cannot be kept. */
    ObjectNode record() {
        return record;
    }

    /** What cannot be kept, by pointer. */
    Map<String, Fault> faults() {
        return faults;
    }

    private @Nullable JsonNode node(Part part, JsonNode typed, String pointer) {
        if (part instanceof Part.Group group) {
            return group(group, typed, pointer);
        }
        if (part instanceof Part.Items items) {
            return items(items, typed, pointer);
        }
        return part instanceof Part.Field field
                ? value(field, typed.asText(), pointer)
                : text((Part.Text) part, typed, pointer);
    }

    private ObjectNode group(Part.Group group, JsonNode typed, String pointer) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Part part : group.parts()) {
            if (typed.has(part.name())) {
                JsonNode node = node(part, typed.path(part.name()), Pointers.child(pointer, part.name()));
                if (node != null && !Blank.is(node)) {
                    object.set(part.name(), node);
                }
            }
        }
        rate(group, typed, object);
        return object;
    }

    /** What the words of the unit say that it is for each of, where its own field says nothing. */
    private void rate(Part.Group group, JsonNode typed, ObjectNode object) {
        if (!object.has("unit") || object.has("per") || !hasRate(group)) {
            return;
        }
        TypedUnits.readPer(typed.path("unit").asText())
                .flatMap(unit -> Optional.ofNullable(unit.per()))
                .ifPresent(per -> object.set("per", Denominators.node(per)));
    }

    private static boolean hasRate(Part.Group group) {
        return group.parts().stream()
                .anyMatch(part -> part instanceof Part.Field field && field.control() == Control.PER);
    }

    private ArrayNode items(Part.Items items, JsonNode typed, String pointer) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < typed.size(); i++) {
            JsonNode node = node(items.item(), typed.get(i), Pointers.child(pointer, i));
            list.add(node == null ? JsonNodeFactory.instance.nullNode() : node);
        }
        return list;
    }

    private ObjectNode text(Part.Text part, JsonNode typed, String pointer) {
        ObjectNode text = JsonNodeFactory.instance.objectNode();
        typed.properties().forEach(language -> {
            String words = language.getValue().asText();
            boolean kept = bounded(words, part.longest(), Pointers.child(pointer, language.getKey()));
            if (kept && !words.isBlank()) {
                text.put(language.getKey(), words);
            }
        });
        return text;
    }

    private @Nullable JsonNode value(Part.Field field, String typed, String pointer) {
        String word = typed.strip();
        if (word.isEmpty() || !bounded(typed, field.longest(), pointer)) {
            return null;
        }
        return switch (field.control()) {
            case LINE, LINES -> TextNode.valueOf(typed);
            case REFERENCE ->
                making.contains(pointer) ? TextNode.valueOf(word) : kept(slug(word), Fault.NOT_ON_FILE, pointer);
            case CURRENCY ->
                kept(
                        TypedUnits.read(word).filter(Unit::isCurrency).map(unit -> TextNode.valueOf(unit.code())),
                        Fault.NOT_A_CURRENCY,
                        pointer);
            case FLAG -> BooleanNode.TRUE;
            case CHOICE -> kept(option(field, word), Fault.NOT_AN_OPTION, pointer);
            case GRADE -> kept(option(field, word).flatMap(o -> Numbers.read(word)), Fault.NOT_AN_OPTION, pointer);
            case NUMBER -> kept(Numbers.read(word), Fault.NOT_A_NUMBER, pointer);
            case WHOLE -> kept(Numbers.readWhole(word), Fault.NOT_A_WHOLE_NUMBER, pointer);
            case DATE -> kept(date(word), Fault.NOT_A_DATE, pointer);
            case PERIOD ->
                kept(Period.read(word).map(period -> TextNode.valueOf(period.code())), Fault.NOT_A_PERIOD, pointer);
            case UNIT ->
                kept(
                        TypedUnits.readPer(word)
                                .map(unit -> TextNode.valueOf(unit.unit().code())),
                        Fault.NOT_A_UNIT,
                        pointer);
            case PER -> kept(DenominatorNames.read(word).map(Denominators::node), Fault.NOT_A_DENOMINATOR, pointer);
            case RATES -> kept(RateLines.read(typed).map(rates -> (JsonNode) rates), Fault.NOT_RATES, pointer);
        };
    }

    private @Nullable JsonNode kept(Optional<JsonNode> value, Fault otherwise, String pointer) {
        if (value.isEmpty()) {
            faults.put(pointer, otherwise);
        }
        return value.orElse(null);
    }

    private boolean bounded(String typed, int longest, String pointer) {
        if (typed.length() > longest) {
            faults.put(pointer, Fault.TOO_LONG);
            return false;
        }
        if (!PlainText.is(typed)) {
            faults.put(pointer, Fault.BAD_CHARACTER);
            return false;
        }
        return true;
    }

    /** Words that are no slug by now name nothing that is on file, or several records. */
    private static Optional<JsonNode> slug(String word) {
        return Slug.isOne(word) ? Optional.of(TextNode.valueOf(word)) : Optional.empty();
    }

    private static Optional<JsonNode> option(Part.Field field, String word) {
        return field.options().contains(word) ? Optional.of(TextNode.valueOf(word)) : Optional.empty();
    }

    private static Optional<JsonNode> date(String word) {
        try {
            return word.length() == 10
                    ? Optional.of(TextNode.valueOf(LocalDate.parse(word).toString()))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
