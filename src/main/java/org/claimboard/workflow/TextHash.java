package org.claimboard.workflow;

import java.text.Normalizer;
import java.util.Locale;
import org.claimboard.record.Sha256;

/** By what a text is known again: texts that differ in blanks, case or the encoding of characters are one. */
final class TextHash {

    private TextHash() {}

    /** SHA-256 in hexadecimal. */
    static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
        return Sha256.hex(folded);
    }
}
