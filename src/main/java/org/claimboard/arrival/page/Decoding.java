package org.claimboard.arrival.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of bytes from elsewhere, in the order of the HTML Standard: as their byte order mark says, else the header, else
 * the page itself. A name that cannot be right, because the bytes are no characters in it, gives way to one that can.
 */
public final class Decoding {

    /** HTML Standard, 13.2.3.2: how many bytes are searched for the page's own word. */
    private static final int SEARCHED = 1024;

    /** How many are where nothing else says it: browsers begin anew where the word comes late. */
    private static final int SEARCHED_ON = 64 << 10;

    private static final Pattern META =
            Pattern.compile("<meta\\b[^>]{0,2000}?\\bcharset\\s*+=\\s*+[\"']?\\s*+([^\\s\"'/>;]++)"
                    + "|<\\?xml\\b[^>]{0,2000}?\\bencoding\\s*+=\\s*+[\"']([^\"'>]++)[\"']");

    private static final Pattern END_OF_HEAD = Pattern.compile("</head\\b|<body\\b|<frameset\\b");

    /** A share of characters that are none which a page may well have, for instance where a banner was pasted in. */
    private static final int SPOILT = 20;

    private Decoding() {}

    /**
     * The text of a page.
     *
     * @param label the encoding as the header names it; null if it does not
     */
    public static String page(byte[] bytes, @Nullable String label) {
        boolean said = label != null && Encodings.of(label).isPresent();
        Optional<Charset> own = meta(beginning(bytes, SEARCHED));
        if (own.isPresent() || said || marked(bytes) != null || Utf8.of(bytes).isCertain()) {
            return text(bytes, label, own);
        }
        String head = without(without(beginning(bytes, SEARCHED_ON), "<script", "</script"), "<style", "</style");
        Matcher end = END_OF_HEAD.matcher(head);
        return text(bytes, label, meta(end.find() ? head.substring(0, end.start()) : head));
    }

    /** The first bytes without comments, in small letters. */
    private static String beginning(byte[] bytes, int most) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
        return without(beginning.toLowerCase(Locale.ROOT), "<!--", "-->");
    }

    private static String without(String text, String open, String close) {
        StringBuilder kept = new StringBuilder(text.length());
        int at = 0;
        for (int from = text.indexOf(open); from >= 0; from = text.indexOf(open, at)) {
            kept.append(text, at, from);
            int to = text.indexOf(close, from + open.length());
            if (to < 0) {
                return kept.toString();
            }
            at = to + close.length();
        }
        return kept.append(text, at, text.length()).toString();
    }

    /** The text of a file that does not name its encoding itself. */
    public static String file(byte[] bytes, @Nullable String label) {
        return text(bytes, label, Optional.empty());
    }

    private static String text(byte[] bytes, @Nullable String label, Optional<Charset> own) {
        Charset marked = marked(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        Charset declared =
                Optional.ofNullable(label).flatMap(Encodings::of).or(() -> own).orElse(null);
        return new String(bytes, fitting(bytes, declared));
    }

    /**
     * The encoding of a text that has zeros in it, by its mark or the header; null if there is no word that it is one.
     *
     * @param label the encoding as the header names it; null if it does not
     */
    static @Nullable Charset wide(byte[] bytes, @Nullable String label) {
        Charset marked = marked(bytes);
        Charset said = marked == null && label != null ? Encodings.of(label).orElse(null) : marked;
        return said != null && said.name().startsWith("UTF-16") ? said : null;
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** HTML Standard, 13.2.3.2: a page that says so in ASCII is not in UTF-16. */
    private static Optional<Charset> meta(String beginning) {
        Matcher matcher = META.matcher(beginning);
        while (matcher.find()) {
            String label = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            Optional<Charset> found = Encodings.of(label);
            if (found.isPresent()) {
                boolean wide = found.get().name().startsWith("UTF-16");
                return Optional.of(wide ? StandardCharsets.UTF_8 : found.get());
            }
        }
        return Optional.empty();
    }

    private static Charset fitting(byte[] bytes, @Nullable Charset declared) {
        if (declared != null && declared.name().startsWith("ISO-2022")) {
            return declared;
        }
        Utf8 utf8 = Utf8.of(bytes);
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return utf8.isCertain() ? StandardCharsets.UTF_8 : declared;
        }
        if (utf8.broken() * SPOILT <= utf8.characters()) {
            return StandardCharsets.UTF_8;
        }
        if (isKorean(bytes)) {
            return Encodings.KOREAN;
        }
        return declared == null || utf8.characters() == 0 ? Encodings.WESTERN : declared;
    }

    /** Whether all bytes are characters of code page 949, most of those above ASCII syllables. */
    private static boolean isKorean(byte[] bytes) {
        try {
            CharBuffer text = Encodings.KOREAN
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            long wide = text.chars().filter(c -> c >= 0x80).count();
            long syllables =
                    text.chars().filter(c -> c >= 0xAC00 && c <= 0xD7A3).count();
            return wide > 0 && syllables * 2 > wide;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
