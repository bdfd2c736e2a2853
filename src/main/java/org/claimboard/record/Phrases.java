package org.claimboard.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a language is like where no page is made: how its readers write dates and numbers, and the words that code puts
 * together, from {@code messages/language_<tag>.properties}.
 */
public final class Phrases {

    private static final String BUNDLE = "messages.language";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static final Map<String, Optional<Phrases>> KNOWN = new ConcurrentHashMap<>();

    private final String tag;
    private final ResourceBundle words;

    private Phrases(String tag, ResourceBundle words) {
        this.tag = tag;
        this.words = words;
    }

    /** Those of the language; of the first of the interface if there are none. */
    public static Phrases of(String language) {
        return known(language).orElseGet(Phrases::first);
    }

    private static Phrases first() {
        return known(Languages.first())
                .orElseThrow(() -> new IllegalStateException(
                        "there is no messages/language_" + Languages.first() + ".properties"));
    }

    private static Optional<Phrases> known(String language) {
        return KNOWN.computeIfAbsent(Locale.forLanguageTag(language).getLanguage(), Phrases::load);
    }

    private static Optional<Phrases> load(String language) {
        try {
            return Optional.of(new Phrases(
                    language,
                    ResourceBundle.getBundle(
                            BUNDLE,
                            Locale.forLanguageTag(language),
                            Phrases.class.getClassLoader(),
                            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** Words that a language may do without. */
    public Optional<String> find(String key) {
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }

    /** The words with the parts in their places, which are {@code {0}}, {@code {1}} and so on. */
    public String say(String key, Object... parts) {
        String pattern = find(key).orElseGet(() -> first().words.getString(key));
        Matcher place = PLACE.matcher(pattern);
        return place.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf(parts[Integer.parseInt(found.group(1))])));
    }

    /** The words in each language of the interface. */
    public static LocalizedText inEach(String key, Object... parts) {
        return inEach(Languages.spoken(), phrases -> phrases.say(key, parts));
    }

    /** What is said in each language of the interface. */
    public static LocalizedText inEach(Said said) {
        return inEach(Languages.spoken(), said);
    }

    private static LocalizedText inEach(List<String> languages, Said said) {
        Map<String, String> texts = new TreeMap<>();
        languages.forEach(language -> texts.put(language, said.by(of(language))));
        return LocalizedText.of(texts);
    }

    /** What one language says. */
    @FunctionalInterface
    public interface Said {
        String by(Phrases phrases);
    }

    /** The tag of the language. */
    public String tag() {
        return tag;
    }
}
