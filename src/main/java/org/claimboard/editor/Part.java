package org.claimboard.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/** One part of a form, which is one part of the record. The item of a list has the empty name. */
sealed interface Part {

    /** Its key in the record. */
    String name();

    /**
     * One value.
     *
     * @param longest the most characters that it may have
     * @param options the words to choose from
     * @param refers the kind of record whose slug it is
     */
    record Field(
            String name,
            Control control,
            int longest,
            boolean required,
            List<String> options,
            @Nullable RecordType refers)
            implements Part {

        Field needed() {
            return new Field(name, control, longest, true, options, refers);
        }
    }

    /**
     * One text in Korean, English and the other languages that it has.
     *
     * @param brief whether it is usually a few words
     * @param own whether it is also asked for in the language of the record
     * @param longest the most characters that it may have in a language
     */
    record Text(String name, boolean brief, boolean own, boolean required, int longest) implements Part {

        static final int LONGEST = 8000;
        static final int MOST_LANGUAGES = 12;

        Text needed() {
            return new Text(name, brief, own, true, longest);
        }

        Text inOwnLanguage() {
            return new Text(name, brief, true, required, longest);
        }
    }

    /**
     * Parts that belong together.
     *
     * @param optional whether it is shown only once it was added
     * @param appended whether it stays as it is once readers have seen it
     */
    record Group(String name, boolean optional, boolean appended, List<Part> parts) implements Part {

        Group onDemand() {
            return new Group(name, true, appended, parts);
        }

        Group forGood() {
            return new Group(name, true, true, parts);
        }
    }

    /**
     * A list.
     *
     * @param item what each item is
     * @param most how many it may have
     * @param appended whether items stay as they are once readers have seen them
     * @param key the part by which items are known; null if only by their place
     */
    record Items(String name, Part item, int most, boolean appended, @Nullable String key) implements Part {

        Items forGood() {
            return new Items(name, item, most, true, key);
        }

        Items knownBy(String part) {
            return new Items(name, item, most, appended, part);
        }
    }

    static Field line(String name, int longest) {
        return new Field(name, Control.LINE, longest, false, List.of(), null);
    }

    static Field lines(String name, int longest) {
        return new Field(name, Control.LINES, longest, false, List.of(), null);
    }

    static Field number(String name) {
        return new Field(name, Control.NUMBER, 40, false, List.of(), null);
    }

    static Field whole(String name) {
        return new Field(name, Control.WHOLE, 9, false, List.of(), null);
    }

    static Field date(String name) {
        return new Field(name, Control.DATE, 10, false, List.of(), null);
    }

    static Field period(String name) {
        return new Field(name, Control.PERIOD, 80, false, List.of(), null);
    }

    static Field per(String name) {
        return new Field(name, Control.PER, 100, false, List.of(), null);
    }

    static Field unit(String name) {
        return new Field(name, Control.UNIT, 100, false, List.of(), null);
    }

    static Field currency(String name) {
        return new Field(name, Control.CURRENCY, 40, false, List.of(), null);
    }

    static Field flag(String name) {
        return new Field(name, Control.FLAG, 5, false, List.of(), null);
    }

    /** One of an enumeration's constants, by the words in which files write them. */
    static Field choice(String name, Enum<?>[] constants) {
        List<String> words = Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        return new Field(name, Control.CHOICE, 40, false, words, null);
    }

    /** One of a scale's letters or numbers. */
    static Field grade(String name, Control control, String... steps) {
        return new Field(name, control, 1, false, List.of(steps), null);
    }

    static Field reference(String name, RecordType type) {
        return new Field(name, Control.REFERENCE, 120, false, List.of(), type);
    }

    static Field rates(String name) {
        return new Field(name, Control.RATES, 400_000, false, List.of(), null);
    }

    static Text words(String name) {
        return new Text(name, true, false, false, Text.LONGEST);
    }

    static Text prose(String name) {
        return new Text(name, false, false, false, Text.LONGEST);
    }

    /** What readers see first: a sentence of at most {@value LocalizedText#LONGEST_SENTENCE} characters. */
    static Text sentence(String name) {
        return new Text(name, false, false, false, LocalizedText.LONGEST_SENTENCE);
    }

    static Group group(String name, Part... parts) {
        return new Group(name, false, false, List.of(parts));
    }

    static Items items(String name, int most, Part... parts) {
        return new Items(name, group("", parts), most, false, null);
    }

    static Items list(String name, int most, Part item) {
        return new Items(name, item, most, false, null);
    }
}
