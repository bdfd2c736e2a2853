package org.claimboard.arrival.page;

/**
 * How far bytes are UTF-8 (RFC 3629).
 *
 * @param characters how many of more than one byte there are
 * @param longer how many of them have three or four
 * @param broken how many bytes are part of none
 */
record Utf8(int characters, int longer, int broken) {

    static Utf8 of(byte[] bytes) {
        int characters = 0;
        int longer = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = length(bytes[i] & 0xFF);
            if (length == 1) {
                i++;
            } else if (length > 1 && continues(bytes, i, length)) {
                characters++;
                longer += length > 2 ? 1 : 0;
                i += length;
            } else {
                broken++;
                i++;
            }
        }
        return new Utf8(characters, longer, broken);
    }

    /** Whether it can hardly be anything else: pairs of bytes alone are characters of eastern encodings as well. */
    boolean isCertain() {
        return broken == 0 && longer > 0;
    }

    private static int length(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first >= 0xC2 && first < 0xE0) {
            return 2;
        }
        if (first >= 0xE0 && first < 0xF0) {
            return 3;
        }
        return first >= 0xF0 && first < 0xF5 ? 4 : 0;
    }

    private static boolean continues(byte[] bytes, int at, int length) {
        if (at + length > bytes.length) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
