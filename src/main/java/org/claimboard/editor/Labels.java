package org.claimboard.editor;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.claimboard.record.RecordType;
import org.claimboard.record.Verdict;
import org.claimboard.site.Language;
import org.claimboard.site.VerdictName;

/**
 * What the parts of forms are called. A part goes by its path in the record, such as {@code evidence.quantity.unit},
 * with or without the kind of record before it; the longest path that has a name counts.
 */
final class Labels {

    private static final String BUNDLE = "messages.labels";
    private static final String VERDICT = "verdict";

    private final ResourceBundle words;
    private final Language language;

    private Labels(Language language) {
        this.language = language;
        Control exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        words = ResourceBundle.getBundle(BUNDLE, language.locale(), Labels.class.getClassLoader(), exact);
    }

    static Labels in(Language language) {
        return new Labels(language);
    }

    /** The language in which they are. */
    String reader() {
        return language.tag();
    }

    String kind(RecordType type) {
        return words.getString("kind." + type.word());
    }

    String section(String name) {
        return words.getString("section." + name);
    }

    /** What the section is for; empty if its name says it. */
    String sectionHint(String name) {
        return find("section." + name + ".hint");
    }

    String of(String path) {
        return require(path, "");
    }

    /** What one item of the list is called. */
    String item(String path) {
        return require(path, ".item");
    }

    /** What the button says that adds to the list. */
    String add(String path) {
        return require(path, ".add");
    }

    String option(String path, String word) {
        if (path.equals(VERDICT) || path.endsWith("." + VERDICT)) {
            return VerdictName.atDesk(Verdict.of(word), language.tag());
        }
        return require(path, ".is." + word);
    }

    /** A short help; empty if there is none. */
    String hint(String path) {
        return find(path, ".hint");
    }

    String language(String tag) {
        String own = find("language.is." + tag);
        return own.isEmpty() ? Locale.forLanguageTag(tag).getDisplayLanguage(words.getLocale()) : own;
    }

    private String require(String path, String end) {
        String found = find(path, end);
        if (found.isEmpty()) {
            throw new IllegalStateException("nothing is called " + path + end);
        }
        return found;
    }

    private String find(String path, String end) {
        for (String rest = path; ; rest = rest.substring(rest.indexOf('.') + 1)) {
            String found = find(rest + end);
            if (!found.isEmpty() || !rest.contains(".")) {
                return found;
            }
        }
    }

    private String find(String key) {
        return words.containsKey(key) ? words.getString(key) : "";
    }
}
