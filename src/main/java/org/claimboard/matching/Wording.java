package org.claimboard.matching;

import java.text.Normalizer;

/**
 * A claim's words in one language.
 *
 * @param title empty if it has none, or one that says what the text says
 * @param text never empty
 */
record Wording(String title, String text) {

    static Wording of(String title, String text) {
        String whole = text.isBlank() ? title : text;
        String composed = Normalizer.normalize(whole.strip(), Normalizer.Form.NFC);
        String heading = Normalizer.normalize(title.strip(), Normalizer.Form.NFC);
        return new Wording(heading.equals(composed) ? "" : heading, composed);
    }

    /** Both, as one text. */
    String whole() {
        if (title.isEmpty()) {
            return text;
        }
        char last = title.charAt(title.length() - 1);
        return title + (".?!".indexOf(last) >= 0 ? " " : ". ") + text;
    }
}
