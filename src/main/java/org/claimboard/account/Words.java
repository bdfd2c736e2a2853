package org.claimboard.account;

/** One line of text as people type it. */
final class Words {

    private Words() {}

    /** Whether databases and pages can hold it: no control characters, no halves of characters. */
    static boolean arePlain(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.FORMAT);
    }
}
