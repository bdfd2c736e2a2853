package org.claimboard.arrival;

/** What a claim is called that arrives without a title: its words, as far as a line goes. */
public final class ShortTitle {

    private static final int LONGEST = 120;

    private ShortTitle() {}

    /** At most 121 characters, on one line; an ellipsis stands for what was left out. */
    public static String of(String claim) {
        String line = Clean.line(claim);
        if (line.length() <= LONGEST) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        return Clean.text(line.substring(0, blank < LONGEST / 2 ? LONGEST : blank)) + "…";
    }
}
