package org.claimboard.quantity;

/** Writes numbers as Korean texts do, the slow and plain way. */
final class KoreanWriter {

    private static final String[] LARGE = {"", "만", "억", "조"};
    private static final String[] SMALL = {"", "십", "백", "천"};
    private static final String DIGITS = " 일이삼사오육칠팔구";

    private KoreanWriter() {}

    /** 1만 6000 with the gap that is given between the parts. */
    static String mixed(long number, String gap) {
        StringBuilder written = new StringBuilder();
        for (int i = LARGE.length - 1; i >= 0; i--) {
            long part = part(number, i);
            if (part > 0) {
                written.append(written.isEmpty() ? "" : gap).append(part).append(LARGE[i]);
            }
        }
        return written.toString();
    }

    /** 만육천. */
    static String words(long number) {
        StringBuilder written = new StringBuilder();
        for (int i = LARGE.length - 1; i >= 0; i--) {
            long part = part(number, i);
            if (part > 0) {
                written.append(part == 1 && i == 1 && written.isEmpty() ? "" : section(part));
                written.append(LARGE[i]);
            }
        }
        return written.toString();
    }

    private static String section(long part) {
        StringBuilder written = new StringBuilder();
        for (int i = 3; i >= 0; i--) {
            int digit = (int) (part / (long) Math.pow(10, i) % 10);
            if (digit > 0) {
                written.append(digit == 1 && i > 0 ? "" : DIGITS.charAt(digit)).append(SMALL[i]);
            }
        }
        return written.toString();
    }

    private static long part(long number, int index) {
        return number / (long) Math.pow(10_000, index) % 10_000;
    }
}
