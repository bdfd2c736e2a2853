package org.claimboard.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimboard.record.Condition;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What keeps two numbers from being compared. What a scope does not say is unknown and contradicts nothing. The subject
 * may differ: whose number it is, is what one compares.
 *
 * <p>The period counts unless both say that they measure the same: the same kind of training run in two years compares,
 * while a year's figure against another of unknown or different kind does not. A measure that depends on its length says
 * so itself ("loss of one year").
 */
public final class Scopes {

    private Scopes() {}

    /** The contradictions in the order of the fields; empty if the two compare. */
    public static List<ScopeDifference> differences(Scope first, Scope second) {
        List<ScopeDifference> found = new ArrayList<>();
        addIfApart(found, ScopeField.MEASURE, first.measure(), second.measure());
        addIfApart(found, ScopeField.PHASE, first.phase(), second.phase());
        addIfApart(found, ScopeField.HARDWARE, first.hardware(), second.hardware());
        addIfApart(found, ScopeField.POPULATION, first.population(), second.population());
        addIfApart(found, ScopeField.PLACE, first.place(), second.place());
        addIfApart(found, ScopeField.METHOD, first.method(), second.method());
        addConditions(found, first.conditions(), second.conditions());
        if (!measureTheSame(first, second)) {
            addIfApart(found, ScopeField.PERIOD, first.period(), second.period());
        }
        addShared(found, ScopeField.ONLY_FIRST_INCLUDES, first.includes(), second.excludes());
        addShared(found, ScopeField.ONLY_SECOND_INCLUDES, first.excludes(), second.includes());
        return List.copyOf(found);
    }

    private static void addIfApart(
            List<ScopeDifference> found,
            ScopeField field,
            @Nullable LocalizedText first,
            @Nullable LocalizedText second) {
        if (first != null && second != null && !first.sameMeaningAs(second)) {
            found.add(new ScopeDifference(field, first, second));
        }
    }

    /** Those of one name. */
    private static void addConditions(List<ScopeDifference> found, List<Condition> first, List<Condition> second) {
        for (Condition one : first) {
            second.stream()
                    .filter(other -> shareWords(one.name(), other.name()))
                    .filter(other -> !one.text().sameMeaningAs(other.text()))
                    .forEach(other -> found.add(new ScopeDifference(ScopeField.CONDITION, named(one), named(other))));
        }
    }

    /** The text with the name before it, in each of its languages. */
    private static LocalizedText named(Condition condition) {
        Map<String, String> words = new TreeMap<>();
        condition
                .text()
                .byLanguage()
                .forEach(
                        (language, text) -> words.put(language, condition.name().in(language) + ": " + text));
        return LocalizedText.of(words);
    }

    private static boolean measureTheSame(Scope first, Scope second) {
        return first.measure() != null
                && second.measure() != null
                && first.measure().sameMeaningAs(second.measure());
    }

    private static void addShared(
            List<ScopeDifference> found, ScopeField field, List<LocalizedText> first, List<LocalizedText> second) {
        for (LocalizedText one : first) {
            second.stream()
                    .filter(other -> shareWords(one, other))
                    .forEach(other -> found.add(new ScopeDifference(field, one, other)));
        }
    }

    /** Stricter than the same meaning: two texts without a common language are no proof of a contradiction. */
    private static boolean shareWords(LocalizedText one, LocalizedText other) {
        return one.byLanguage().entrySet().stream()
                .anyMatch(words -> words.getValue().equals(other.byLanguage().get(words.getKey())));
    }
}
