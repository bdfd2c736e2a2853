package org.claimboard.arrival;

import org.claimboard.quantity.QuantityReader;

/** What a claim is called that arrives without a title: its words, as far as a line goes. */
public final class ShortTitle {

    private static final int LONGEST = 120;

    /** Behind where the title ends nothing is read that a number in it could go on with. */
    private static final int LOOK = 100;

    private ShortTitle() {}

    /** At most 121 characters, on one line; an ellipsis stands for what was left out. */
    public static String of(String claim) {
        return of(claim, LONGEST);
    }

    /**
     * The same, of another length.
     *
     * @param longest characters before the ellipsis
     */
    public static String of(String claim, int longest) {
        String line = Clean.line(claim);
        if (line.length() <= longest) {
            return line;
        }
        int blank = line.lastIndexOf(' ', longest);
        int end = beforeNumber(line, blank < longest / 2 ? longest : blank);
        return Clean.text(line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)) + "…";
    }

    /** €38 of €38 million would be another number, and contradict the claim. */
    private static int beforeNumber(String line, int end) {
        return QuantityReader.read(line.substring(0, Math.min(line.length(), end + LOOK))).stream()
                .filter(number -> number.start() < end && number.end() > end)
                .mapToInt(number -> number.start() > 0 ? number.start() : number.end())
                .findFirst()
                .orElse(end);
    }
}
