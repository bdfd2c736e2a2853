package org.claimboard.outbound;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Characters that addresses write as the bytes of their UTF-8 (RFC 3986, 2.1; RFC 3987, 3.1). */
final class Escapes {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String UNRESERVED = "-._~";
    private static final String RESERVED = ":/?@!$&'()*+,;=";

    /** Written by people and programs, although the grammar does not allow them. */
    private static final String SUFFERED = "|[]{}^`";

    private Escapes() {}

    /** A path or query in ASCII, its escapes as they are; empty if there is something in it that cannot be meant. */
    static Optional<String> encoded(String part) {
        StringBuilder ascii = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i += Character.charCount(part.codePointAt(i))) {
            int c = part.codePointAt(i);
            if (c == '%' ? isEscape(part, i) : isPlain(c)) {
                ascii.appendCodePoint(c);
            } else if (isWritten(c)) {
                escape(Character.toString(c), ascii);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(ascii.toString());
    }

    /** A reference as browsers read it: backslashes of the path are slashes, and all is escaped that they would escape. */
    static String suffered(String reference) {
        StringBuilder ascii = new StringBuilder(reference.length());
        boolean path = true;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            path = path && c != '?' && c != '#';
            if (path && c == '\\') {
                ascii.append('/');
                continue;
            }
            boolean stray = c == '%' && !isEscape(reference, i);
            if (stray || " \"<>\\".indexOf(c) >= 0) {
                escape(Character.toString(c), ascii);
            } else if (!Character.isISOControl(c)) {
                ascii.append(c);
            }
        }
        return ascii.toString();
    }

    /**
     * The form in which parts of addresses that mean the same are the same text: unreserved characters plain, all others
     * escaped in capitals, letters composed (NFC).
     *
     * @param part in ASCII
     */
    static String normal(String part) {
        StringBuilder text = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); ) {
            if (!isEscape(part, i)) {
                text.append(part.charAt(i++));
                continue;
            }
            int length = character(part, i, text);
            i += 3 * length;
        }
        StringBuilder ascii = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (c < 0x80) {
                ascii.appendCodePoint(c);
            } else {
                escape(Character.toString(c), ascii);
            }
        });
        return ascii.toString();
    }

    /** Reads one escaped character, which is of 1 to 4 bytes; bytes that are none stay escaped. */
    private static int character(String part, int at, StringBuilder into) {
        int first = value(part, at);
        if (first < 0x80) {
            boolean plain = Character.isLetterOrDigit(first) || UNRESERVED.indexOf(first) >= 0;
            into.append(
                    plain
                            ? Character.toString(first)
                            : part.substring(at, at + 3).toUpperCase(Locale.ROOT));
            return 1;
        }
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (isEscape(part, at + 3 * i) ? value(part, at + 3 * i) : 0);
        }
        try {
            into.append(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
            return length;
        } catch (CharacterCodingException e) {
            into.append(part.substring(at, at + 3).toUpperCase(Locale.ROOT));
            return 1;
        }
    }

    /** The text with its escapes undone. */
    static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); ) {
            if (isEscape(text, i)) {
                bytes.write(value(text, i));
                i += 3;
                continue;
            }
            int c = text.codePointAt(i);
            bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            i += Character.charCount(c);
        }
        return bytes.toByteArray();
    }

    /** Every byte above ASCII escaped as it is, whatever it was meant to say. */
    static String escapedBytes(byte[] bytes) {
        StringBuilder ascii = new StringBuilder(bytes.length);
        for (byte one : bytes) {
            if (one >= 0) {
                ascii.append((char) one);
            } else {
                ascii.append('%').append(HEX.toHexDigits(one));
            }
        }
        return ascii.toString();
    }

    private static void escape(String character, StringBuilder into) {
        for (byte one : character.getBytes(StandardCharsets.UTF_8)) {
            into.append('%').append(HEX.toHexDigits(one));
        }
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at) == '%'
                && HexFormat.isHexDigit(text.charAt(at + 1))
                && HexFormat.isHexDigit(text.charAt(at + 2));
    }

    private static int value(String text, int at) {
        return HexFormat.fromHexDigits(text, at + 1, at + 3);
    }

    private static boolean isPlain(int c) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return letter || UNRESERVED.indexOf(c) >= 0 || RESERVED.indexOf(c) >= 0;
    }

    private static boolean isWritten(int c) {
        if (c < 0x80) {
            return SUFFERED.indexOf(c) >= 0;
        }
        boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !blank && !half;
    }
}
