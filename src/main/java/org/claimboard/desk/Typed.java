package org.claimboard.desk;

import org.claimboard.record.LineEnds;
import org.claimboard.record.PlainText;
import org.jspecify.annotations.Nullable;

/** Words that people typed: without the blanks around them, with the line breaks of this program. */
final class Typed {

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : LineEnds.unified(typed).strip();
    }

    /** Whether the words are of that length at most, and can be kept. */
    static boolean fits(String text, int longest) {
        return text.length() <= longest && PlainText.is(text);
    }
}
