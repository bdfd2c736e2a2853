package org.claimboard.site;

import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.claimboard.record.Verdict;

/** The {@link VerdictWords} where no page is made. */
public final class VerdictName {

    private VerdictName() {}

    /** The word in the language; in the first of the interface's if it is none of them. */
    public static String of(Verdict verdict, String language) {
        return ResourceBundle.getBundle(
                        "messages.verdict",
                        Language.orFirst(language).locale(),
                        VerdictName.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .getString("word_$" + verdict.name());
    }
}
