package org.claimboard.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A text for readers as a form asks for it: in Korean, in English or in both. */
record BothLanguages(String ko, String en) {

    static final BothLanguages EMPTY = new BothLanguages("", "");

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

    /** Puts it into the record under the name. */
    void into(ObjectNode record, String name) {
        ObjectNode text = record.putObject(name);
        if (!ko.isEmpty()) {
            text.put("ko", ko);
        }
        if (!en.isEmpty()) {
            text.put("en", en);
        }
    }
}
