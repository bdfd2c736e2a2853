package org.claimboard.desk;

import java.util.HashMap;
import java.util.Map;
import org.claimboard.record.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A text for readers as a form asks for it: in Korean, in English or in both. */
record BothLanguages(String ko, String en) {

    private static final int LONGEST = 5000;

    static BothLanguages of(@Nullable String ko, @Nullable String en) {
        return new BothLanguages(Typed.text(ko), Typed.text(en));
    }

    boolean isMissing() {
        return ko.isEmpty() && en.isEmpty();
    }

    /** Whether it is there and can be kept. */
    boolean isSound() {
        return !isMissing() && Typed.fits(ko, LONGEST) && Typed.fits(en, LONGEST);
    }

    /**
     * Whether it is there, on one line each, and can be kept.
     *
     * @param longest characters of each language
     */
    boolean isSentence(int longest) {
        return isSound() && fitsOneLine(ko, longest) && fitsOneLine(en, longest);
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
        Map<String, String> byLanguage = new HashMap<>();
        byLanguage.put("ko", ko);
        byLanguage.put("en", en);
        byLanguage.values().removeIf(String::isEmpty);
        return LocalizedText.of(byLanguage);
    }
}
