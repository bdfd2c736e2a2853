package org.claimboard.upkeep;

import org.jspecify.annotations.Nullable;

/** Why the program does not start, in words for whoever started it: what is wrong, and what to do. */
public final class StartFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 600;

    private final String mend;

    /**
     * @param what is wrong, in a sentence that names the file, address or property
     * @param mend what to do about it, in a sentence
     */
    public StartFault(String what, String mend) {
        super(what);
        this.mend = mend;
    }

    StartFault(String what, String mend, @Nullable Throwable cause) {
        super(what, cause);
        this.mend = mend;
    }

    /** Two lines. */
    String lines() {
        return "claimboard: " + oneLine(String.valueOf(getMessage())) + System.lineSeparator() + "    mend: "
                + oneLine(mend);
    }

    /** What others' messages say in several lines, in one of bearable length. */
    static String oneLine(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
