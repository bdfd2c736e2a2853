package org.claimboard.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Period;
import org.claimboard.record.Quantity;
import org.claimboard.record.Scope;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a number of a draft counts, as it can be told where it is compared: what it measures, where, and for which time. By
 * this readers see what is like for like. What is published is changed in its own form.
 *
 * @param measure one field for each language, as of the next
 * @param period a code, or as people write it; empty if it is not said
 */
record CompareSense(List<CompareField> measure, List<CompareField> place, CompareField period) {

    /**
     * @param name what the names of the fields begin with
     * @param quantity as the claim has it
     */
    static CompareSense of(String name, Quantity quantity, ComparePosted posted) {
        Period period = quantity.period();
        return new CompareSense(
                texts(name + "measure.", quantity.scope().measure(), posted),
                texts(name + "place.", quantity.scope().place(), posted),
                posted.field(name + "period", period == null ? "" : period.code(), ""));
    }

    private static List<CompareField> texts(String name, @Nullable LocalizedText text, ComparePosted posted) {
        Map<String, String> words = text == null ? Map.of() : text.byLanguage();
        return Language.all().stream()
                .map(language ->
                        posted.field(name + language.tag(), words.getOrDefault(language.tag(), ""), language.tag()))
                .toList();
    }

    boolean isChanged() {
        return all().stream().anyMatch(field -> !field.value().equals(field.derived()));
    }

    private List<CompareField> all() {
        return Stream.of(measure, place, List.of(period)).flatMap(List::stream).toList();
    }

    boolean isSound() {
        return period.value().isEmpty() || Period.read(period.value()).isPresent();
    }

    /** The number with what was typed. */
    CompareNumber in(CompareNumber number) {
        Quantity was = number.quantity();
        Scope scope = was.scope();
        Scope told = new Scope(
                text(measure, scope.measure()),
                scope.subject(),
                scope.phase(),
                scope.hardware(),
                scope.population(),
                text(place, scope.place()),
                scope.method(),
                scope.period(),
                scope.conditions(),
                scope.includes(),
                scope.excludes());
        Quantity quantity = new Quantity(
                was.value(),
                was.lower(),
                was.upper(),
                was.none(),
                was.unit(),
                was.per(),
                was.kind(),
                was.direction(),
                was.base(),
                was.qualifier(),
                was.stated(),
                period.value().isEmpty()
                        ? was.period()
                        : Period.read(period.value()).orElse(was.period()),
                told,
                was.asOf(),
                was.conversions(),
                was.note());
        return new CompareNumber(number.source(), number.number(), number.conversion(), quantity);
    }

    private static @Nullable LocalizedText text(List<CompareField> fields, @Nullable LocalizedText was) {
        Map<String, String> words = new TreeMap<>(was == null ? Map.of() : was.byLanguage());
        words.putAll(ComparePosition.texts(fields));
        return words.isEmpty() ? null : LocalizedText.of(words);
    }

    /** Writes it into the number of a claim that is still a tree. */
    void into(ObjectNode quantity) {
        List<Map.Entry<String, List<CompareField>>> texts = new ArrayList<>();
        texts.add(Map.entry("measure", measure));
        texts.add(Map.entry("place", place));
        for (Map.Entry<String, List<CompareField>> text : texts) {
            ComparePosition.texts(text.getValue()).forEach((language, words) -> quantity.withObjectProperty("scope")
                    .withObjectProperty(text.getKey())
                    .put(language, words));
        }
        Optional.of(period.value())
                .filter(typed -> !typed.isEmpty())
                .flatMap(Period::read)
                .ifPresent(read -> quantity.put("period", read.code()));
    }
}
