package org.claimboard.arrival.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimboard.arrival.sheet.SheetFault.Why;
import org.claimboard.record.Words;

/** The encodings that spreadsheets are saved in. */
enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    /** What Korean Windows calls ANSI: EUC-KR and the rest of the syllables. */
    CP949(Charset.forName("x-windows-949")),
    /** What western Windows calls ANSI. */
    WINDOWS_1252(Charset.forName("windows-1252"));

    private static final char MARK = '\uFEFF';

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /** The word as forms and the command line write it. */
    public String word() {
        return Words.of(this);
    }

    static Optional<TextEncoding> of(String word) {
        return Words.find(TextEncoding.class, word);
    }

    /**
     * The encoding that the bytes seem to be in: as their byte order mark says; else the first of UTF-8 and CP949 in which
     * all of them are characters.
     */
    static TextEncoding of(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        return Stream.of(UTF_8, CP949)
                .filter(one -> one.fits(bytes))
                .findFirst()
                .orElse(WINDOWS_1252);
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private boolean fits(byte[] bytes) {
        try {
            decode(bytes);
            return true;
        } catch (SheetFault e) {
            return false;
        }
    }

    /**
     * The text of the bytes, without a byte order mark.
     *
     * @throws SheetFault if some are no character, with the line of the first of them
     */
    String decode(byte[] bytes) throws SheetFault {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer into = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), into, true);
        String text = into.flip().toString();
        int nul = text.indexOf('\0');
        if (result.isError() || nul >= 0) {
            String before = nul < 0 ? text : text.substring(0, nul);
            throw new SheetFault(
                    Why.NOT_TEXT, 1 + before.chars().filter(c -> c == '\n').count());
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
