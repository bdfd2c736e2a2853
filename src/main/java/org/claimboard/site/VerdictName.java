package org.claimboard.site;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Phrases;
import org.claimboard.record.Verdict;
import org.claimboard.record.VerdictScale;

/** What verdicts are called: as the newsroom's own scale has it, else as {@link VerdictWords} has. */
public final class VerdictName {

    private static final Map<Verdict, LocalizedText> IN_EACH = new ConcurrentHashMap<>();

    private VerdictName() {}

    /** The word for readers in the language; in the first of the interface's if it is none of them. */
    public static String of(Verdict verdict, String language) {
        VerdictScale scale = VerdictScale.current();
        return scale.name(verdict, language)
                .orElseGet(() -> message(scale.isRated() ? "word_$" + verdict.name() : "checked", language));
    }

    /** The word for readers in each language of the interface. */
    public static LocalizedText inEach(Verdict verdict) {
        return IN_EACH.computeIfAbsent(verdict, asked -> Phrases.inEach(words -> of(asked, words.tag())));
    }

    /** The word for the desk, which chooses a verdict even where readers are shown none. */
    public static String atDesk(Verdict verdict, String language) {
        return VerdictScale.current()
                .name(verdict, language)
                .orElseGet(() -> message("word_$" + verdict.name(), language));
    }

    private static String message(String key, String language) {
        return ResourceBundle.getBundle(
                        "messages.verdict",
                        Language.orFirst(language).locale(),
                        VerdictName.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
