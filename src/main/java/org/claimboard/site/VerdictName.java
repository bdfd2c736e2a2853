package org.claimboard.site;

import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.claimboard.record.Verdict;

/** The {@link VerdictWords} where no page is made. */
public final class VerdictName {

    private VerdictName() {}

    /** The word in the language; in English if it is none of the interface's. */
    public static String of(Verdict verdict, String language) {
        return ResourceBundle.getBundle(
                        "messages.verdict",
                        Language.of(language).orElse(Language.EN).locale(),
                        VerdictName.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .getString("word_$" + verdict.name());
    }
}
