package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import org.claimboard.manuscript.ManuscriptCheck;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a whole text is checked.
 *
 * @param text what was pasted; empty if nothing was
 * @param day the day of the text as it was written; empty if none was
 * @param fault why the text was not read; null if it was, or nothing was pasted
 * @param marked the text with its remarks; null if it was not read
 * @param characters of the longest text, as readers write numbers
 * @param longest the same as browsers read it
 * @param sentences of the longest text, and lines
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ManuscriptPage(
        String text,
        String day,
        @Nullable Fault fault,
        @Nullable MarkedText marked,
        String characters,
        int longest,
        int sentences)
        implements TemplateInstance {

    /** Why a text is not read. */
    public enum Fault {
        TOO_LONG,
        TOO_MANY,
        BAD_DAY,
        BUILDING
    }

    static ManuscriptPage of(
            String text, String day, @Nullable Fault fault, @Nullable MarkedText marked, Language reader) {
        String characters = Figures.number(BigDecimal.valueOf(ManuscriptCheck.LONGEST), reader);
        return new ManuscriptPage(
                text, day, fault, marked, characters, ManuscriptCheck.LONGEST, ManuscriptCheck.MOST_SENTENCES);
    }
}
