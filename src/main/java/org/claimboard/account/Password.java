package org.claimboard.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A password as it is checked and kept: in Unicode's form NFKC, so that it is the same from every keyboard.
 *
 * @param text never shown, logged or sent back
 */
record Password(String text) {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** Why a password cannot be used. */
    enum Fault {
        TOO_SHORT,
        TOO_LONG,
        THE_NAME,
        NOT_THE_SAME
    }

    static Password typed(String typed) {
        // Longer than any password is anyway: no work is done on it.
        String bounded = typed.length() > 10 * LONGEST ? typed.substring(0, 10 * LONGEST) : typed;
        return new Password(Normalizer.normalize(bounded, Normalizer.Form.NFKC));
    }

    /** What speaks against choosing it for an account, typed twice. */
    Optional<Fault> fault(String accountName, Password again) {
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (text.toLowerCase(Locale.ROOT).equals(accountName)) {
            return Optional.of(Fault.THE_NAME);
        }
        return equals(again) ? Optional.empty() : Optional.of(Fault.NOT_THE_SAME);
    }

    @Override
    public String toString() {
        return "a password";
    }
}
