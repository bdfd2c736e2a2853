package org.claimboard.arrival.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
    /** What Japanese Windows calls ANSI: Shift_JIS and some signs more. */
    SHIFT_JIS(Charset.forName("windows-31j")),
    EUC_JP(Charset.forName("EUC-JP")),
    /** What western Windows calls ANSI. */
    WINDOWS_1252(Charset.forName("windows-1252"));

    /** Stands for a byte that is no character, where all around it are. */
    static final char BROKEN = '\uFFFD';

    private static final char MARK = '\uFEFF';

    /** Of so many characters beyond ASCII one may be broken, and the text still be in CP949. */
    private static final int WHOLE_FOR_ONE_BROKEN = 10;

    /** Bytes at the beginning by which the order of those of UTF-16 is told where no mark says it. */
    private static final int LOOK = 2_000;

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

    /** Those that have a character of two bytes for nearly anything, so that only the script tells them apart. */
    private static final List<TextEncoding> OF_TWO_BYTES = List.of(CP949, SHIFT_JIS, EUC_JP);

    /** What a sheet in one of these is full of: whole syllables, kana and Chinese characters. */
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");

    private static final Pattern KANA = Pattern.compile("[ぁ-んァ-ヶ]");

    /** What kana of EUC-JP are in CP949: parts of syllables, which hardly stand alone, Greek letters and Roman numerals. */
    private static final Pattern STRAY = Pattern.compile("[ㄱ-ㆎⅠ-ⅹΑ-ω]");

    /** Of so many characters of a Japanese text at least one is kana. */
    private static final int FEWEST_KANA = 20;

    private static final Pattern SCRIPT = Pattern.compile("[가-힣ぁ-んァ-ヶー一-龥、。「」]");

    /**
     * The encoding that the bytes seem to be in: as their byte order mark says, or the zeros of UTF-16; else UTF-8 if all of
     * them are characters in it, or all but a few; else the one of two bytes in which most of them are what people write.
     */
    static TextEncoding of(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || zeros(bytes, 1) > zeros(bytes, 0) * 4 + bytes.length / LOOK + 1) {
            return UTF_16LE;
        }
        if (begins(bytes, 0xFE, 0xFF) || zeros(bytes, 0) > zeros(bytes, 1) * 4 + bytes.length / LOOK + 1) {
            return UTF_16BE;
        }
        if (UTF_8.isWhole(bytes)) {
            return UTF_8;
        }
        List<TextEncoding> whole =
                OF_TWO_BYTES.stream().filter(one -> one.isWhole(bytes)).toList();
        List<TextEncoding> nearly = whole.isEmpty()
                ? Stream.concat(Stream.of(UTF_8), OF_TWO_BYTES.stream())
                        .filter(one -> one.isNearlyWhole(bytes))
                        .toList()
                : whole;
        if (nearly.contains(UTF_8)) {
            return UTF_8;
        }
        return nearly.stream()
                .filter(one -> one.likeness(bytes) >= 0)
                .max(Comparator.comparingLong((TextEncoding one) -> one.likeness(bytes))
                        .thenComparing(Comparator.<TextEncoding>naturalOrder().reversed()))
                .orElse(WINDOWS_1252);
    }

    /**
     * How many of a thousand characters beyond ASCII are such as people write in it: Hangul in one, kana in the others, where
     * what is western by one byte may be a Chinese character by chance.
     */
    private long likeness(byte[] bytes) {
        try {
            String text = decode(bytes);
            long beyond = Math.max(1, beyondAscii(text));
            long stray = this == CP949 ? STRAY.matcher(text).results().count() : 0;
            long own = (this == CP949 ? HANGUL : KANA).matcher(text).results().count() - 3 * stray;
            return this == CP949 || own * FEWEST_KANA >= beyond
                    ? (SCRIPT.matcher(text).results().count() + own) * 1000 / beyond
                    : -1;
        } catch (SheetFault e) {
            return -1;
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** How many zeros stand at even or odd places of the beginning. */
    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, LOOK); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private boolean isWhole(byte[] bytes) {
        try {
            return decode(bytes).indexOf(BROKEN) < 0;
        } catch (SheetFault e) {
            return false;
        }
    }

    private boolean isNearlyWhole(byte[] bytes) {
        try {
            decode(bytes);
            return true;
        } catch (SheetFault e) {
            return false;
        }
    }

    /**
     * The text of the bytes, without a byte order mark. Where a few bytes among many characters are none, {@link #BROKEN}
     * stands for each.
     *
     * @throws SheetFault if more are no character, with the line of the first of them
     */
    String decode(byte[] bytes) throws SheetFault {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer into = CharBuffer.allocate(bytes.length + 1);
        int broken = 0;
        int first = -1;
        for (CoderResult result = decoder.decode(from, into, true);
                result.isError();
                result = decoder.decode(from, into, true)) {
            first = first < 0 ? into.position() : first;
            broken++;
            from.position(from.position() + result.length());
            into.put(BROKEN);
        }
        String text = into.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0 || (long) broken * wholeForOneBroken() > beyondAscii(text) - broken) {
            int end = nul < 0 ? Math.max(first, 0) : first < 0 ? nul : Math.min(nul, first);
            if (nul >= 0 || broken > 0) {
                throw new SheetFault(
                        Why.NOT_TEXT,
                        1
                                + text.substring(0, end)
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count());
            }
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** What is by chance a character of several bytes in UTF-8 is seldom anything else. */
    private int wholeForOneBroken() {
        return this == UTF_8 ? 1 : WHOLE_FOR_ONE_BROKEN;
    }

    private static long beyondAscii(String text) {
        return text.chars().filter(c -> c > 0x7F).count();
    }
}
