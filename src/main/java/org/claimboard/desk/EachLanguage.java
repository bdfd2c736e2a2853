package org.claimboard.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.claimboard.record.Languages;
import org.claimboard.record.LocalizedText;

/**
 * A text for readers as a form asks for it: in each language that there is, of which one is enough.
 *
 * @param byLanguage what was typed, empty where nothing was, in the order in which the form asks
 */
record EachLanguage(Map<String, String> byLanguage) {

    private static final int LONGEST = 5000;

    /** What a field holds that is in one language. */
    public record One(String tag, String text) {}

    /** Each field is named by the text and the language, as in {@code told-ko}. */
    static EachLanguage of(String name, MultivaluedMap<String, String> form) {
        Map<String, String> typed = new LinkedHashMap<>();
        Languages.all().forEach(tag -> typed.put(tag, Typed.text(form.getFirst(name + "-" + tag))));
        return new EachLanguage(typed);
    }

    /** The fields of the languages that records are written in, and those that something was typed in. */
    public List<One> asked() {
        return those(tag -> Languages.written().contains(tag) || !text(tag).isEmpty());
    }

    /** The fields of the other languages. */
    public List<One> others() {
        return those(tag -> !Languages.written().contains(tag) && text(tag).isEmpty());
    }

    /** Whether the language is one of the others: whoever reads in it writes in it first. */
    public boolean hasOther(String language) {
        return others().stream().anyMatch(other -> other.tag().equals(language));
    }

    private List<One> those(Predicate<String> wanted) {
        return byLanguage.keySet().stream()
                .filter(wanted)
                .map(tag -> new One(tag, text(tag)))
                .toList();
    }

    private String text(String tag) {
        return byLanguage.getOrDefault(tag, "");
    }

    boolean isMissing() {
        return byLanguage.values().stream().allMatch(String::isEmpty);
    }

    /** Whether it is there and can be kept. */
    boolean isSound() {
        return !isMissing() && byLanguage.values().stream().allMatch(text -> Typed.fits(text, LONGEST));
    }

    /**
     * Whether it is there, on one line each, and can be kept.
     *
     * @param longest characters of each language
     */
    boolean isSentence(int longest) {
        return isSound() && byLanguage.values().stream().allMatch(text -> fitsOneLine(text, longest));
    }

    private static boolean fitsOneLine(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest && text.indexOf('\n') < 0;
    }

    /**
     * As the record has it.
     *
     * @throws IllegalArgumentException if it is missing
     */
    LocalizedText text() {
        Map<String, String> given = new LinkedHashMap<>(byLanguage);
        given.values().removeIf(String::isEmpty);
        return LocalizedText.of(given);
    }
}
