package org.claimboard.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Which languages there are, as BCP 47 tags: those that the interface speaks, {@code claimboard.languages}, and those that
 * records are written in, {@code claimboard.written-in}. Records may hold texts in any others too.
 */
public final class Languages {

    private static final List<String> SPOKEN = configured("claimboard.languages")
            .or(() -> configured("quarkus.locales"))
            .orElse(List.of(Locale.ENGLISH.toLanguageTag()));

    private static final List<String> WRITTEN =
            configured("claimboard.written-in").orElseGet(Languages::othersFirst);

    private static final List<String> ALL =
            Stream.concat(WRITTEN.stream(), SPOKEN.stream()).distinct().toList();

    /** As files write them. */
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");

    private Languages() {}

    /** Those of the interface, in the order in which readers choose among them. Never empty. */
    public static List<String> spoken() {
        return SPOKEN;
    }

    /** What is spoken to whoever asks for none of them. */
    public static String first() {
        return SPOKEN.get(0);
    }

    /** Those that a complete record is written in, in the order in which forms ask. Never empty. */
    public static List<String> written() {
        return WRITTEN;
    }

    /** Those that records are written in, and behind them all others that the interface speaks. */
    public static List<String> all() {
        return ALL;
    }

    /** The tag if it is one of {@link #all}, else the {@link #first}. */
    public static String known(@Nullable String tag) {
        return tag != null && ALL.contains(tag) ? tag : first();
    }

    /** The tag if it is one that a record may have, else the {@link #first}. */
    public static String tagged(@Nullable String tag) {
        return tag != null && TAG.matcher(tag).matches() ? tag : first();
    }

    /** Matches one of the tags of the interface, for addresses. */
    public static String pattern() {
        return SPOKEN.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The name of the language in English. */
    public static String inEnglish(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    /**
     * The language in which a text is shown to whoever asks for one: the one asked for; else one that differs from it by
     * region or script; else the first of the interface's that it is in; else the first of all.
     *
     * @param has those that it is in, in an order of their own; not empty
     */
    public static String shown(String asked, Set<String> has) {
        if (has.contains(asked)) {
            return asked;
        }
        String language = language(asked);
        return has.stream()
                .filter(tag -> language(tag).equals(language))
                .findFirst()
                .or(() -> SPOKEN.stream().filter(has::contains).findFirst())
                .orElseGet(() -> has.iterator().next());
    }

    /** The same of a text as files have it; empty if it has no words in any language. */
    public static Optional<String> shown(String asked, JsonNode byLanguage) {
        Predicate<String> isText = tag -> byLanguage.path(tag).isTextual();
        Iterable<String> names = byLanguage::fieldNames;
        Set<String> has = StreamSupport.stream(names.spliterator(), false)
                .filter(isText)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return has.isEmpty() ? Optional.empty() : Optional.of(shown(asked, has));
    }

    private static String language(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    private static Optional<List<String>> configured(String setting) {
        return ConfigProvider.getConfig()
                .getOptionalValue(setting, String.class)
                .map(tags -> Pattern.compile(",")
                        .splitAsStream(tags)
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
                        .distinct()
                        .toList())
                .filter(tags -> !tags.isEmpty());
    }

    /** Everybody falls back to the first: the others are asked for before it. */
    private static List<String> othersFirst() {
        return Stream.concat(SPOKEN.stream().skip(1), SPOKEN.stream().limit(1)).toList();
    }
}
