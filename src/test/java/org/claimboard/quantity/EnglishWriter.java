package org.claimboard.quantity;

/** Writes numbers in English words, the slow and plain way. */
final class EnglishWriter {

    private static final String[] SMALL = {
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] LARGE = {"", " thousand", " million", " billion", " trillion"};

    private EnglishWriter() {}

    static String words(long number) {
        StringBuilder written = new StringBuilder();
        for (int i = LARGE.length - 1; i >= 0; i--) {
            int part = (int) (number / (long) Math.pow(1000, i) % 1000);
            if (part > 0) {
                written.append(written.isEmpty() ? "" : " ")
                        .append(section(part))
                        .append(LARGE[i]);
            }
        }
        return written.toString();
    }

    private static String section(int part) {
        String rest = part % 100 < 20
                ? SMALL[part % 100]
                : TENS[part % 100 / 10] + (part % 10 == 0 ? "" : "-" + SMALL[part % 10]);
        if (part < 100) {
            return rest;
        }
        return SMALL[part / 100] + " hundred" + (rest.isEmpty() ? "" : " and " + rest);
    }
}
