package org.claimboard.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a record.
 *
 * @param steps from the record down to the value
 * @param language the language of a text (BCP 47); null for what is not in a language
 */
public record FieldPath(List<Step> steps, @Nullable String language) {

    static final FieldPath RECORD = new FieldPath(List.of(), null);

    public FieldPath {
        steps = List.copyOf(steps);
    }

    /**
     * One step down.
     *
     * @param name the field's name in the file format
     * @param number which item of a list, from 1; 0 if the field is no list
     */
    public record Step(String name, int number) {

        /** The field by its name; null for what has no name of its own, such as the day of a rate. */
        public @Nullable FieldName known() {
            return FieldName.of(name);
        }

        @Override
        public String toString() {
            return number == 0 ? name : name + "[" + number + "]";
        }
    }

    FieldPath to(String name) {
        List<Step> further = new ArrayList<>(steps);
        further.add(new Step(name, 0));
        return new FieldPath(further, null);
    }

    /** An item of the list that this path leads to. */
    FieldPath item(int number) {
        List<Step> further = new ArrayList<>(steps);
        further.set(steps.size() - 1, new Step(name(), number));
        return new FieldPath(further, null);
    }

    FieldPath in(String language) {
        return new FieldPath(steps, language);
    }

    /** The name of the field that it leads to; empty for the record itself. */
    String name() {
        return steps.isEmpty() ? "" : steps.get(steps.size() - 1).name();
    }

    /** As the API writes it, such as {@code evidence[3].note.ko}. */
    @Override
    public String toString() {
        String path = steps.stream().map(Step::toString).collect(Collectors.joining("."));
        return language == null ? path : path + "." + language;
    }
}
