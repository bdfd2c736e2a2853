package org.claimboard.reading;

import java.text.Normalizer;
import org.claimboard.record.LineEnds;

/** Text that a reader pasted, as it can be read and shown: composed, for that from a Mac may not be. */
final class Pasted {

    private Pasted() {}

    /** Without control characters, which pasted text may bring along, and without space around it. */
    static String of(String text) {
        StringBuilder clean = new StringBuilder();
        LineEnds.unified(text)
                .codePoints()
                .map(letter -> Character.isISOControl(letter) && letter != '\n' ? ' ' : letter)
                .filter(letter -> Character.getType(letter) != Character.SURROGATE)
                .forEach(clean::appendCodePoint);
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
    }
}
