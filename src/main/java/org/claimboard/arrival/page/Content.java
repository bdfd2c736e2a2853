package org.claimboard.arrival.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What bytes are, by how they begin and by what the header calls them. */
enum Content {
    PAGE,
    TEXT,
    PDF,
    OTHER;

    private static final int SEARCHED = 1024;

    /** How pictures, sounds, archives, programs and office files begin, in hexadecimal. */
    private static final List<String> OTHERS = List.of(
            "89504E47",
            "FFD8FF",
            "47494638",
            "52494646",
            "424D",
            "49492A00",
            "4D4D002A",
            "00000100",
            "504B0304",
            "504B0506",
            "1F8B",
            "425A68",
            "FD377A58",
            "377ABCAF",
            "52617221",
            "D0CF11E0",
            "7F454C46",
            "4D5A90",
            "494433",
            "4F676753",
            "1A45DFA3",
            "25215053",
            "7B5C727466",
            "774F4646",
            "774F4632",
            "28B52FFD",
            "435753",
            "465753",
            "CAFEBABE");

    /**
     * @param charset as the header names it; null if it does not
     */
    static Content of(byte[] bytes, @Nullable String mediaType, @Nullable String charset) {
        String type = mediaType == null ? "" : mediaType.toLowerCase(Locale.ROOT);
        String beginning = new String(bytes, 0, Math.min(bytes.length, SEARCHED), StandardCharsets.ISO_8859_1);
        if (beginning.stripLeading().startsWith("%PDF-") || type.equals("application/pdf")) {
            return PDF;
        }
        Charset wide = Decoding.wide(bytes, charset);
        if (isOther(beginning, bytes) || (beginning.indexOf('\0') >= 0 && wide == null)) {
            return OTHER;
        }
        Charset read = wide == null ? StandardCharsets.UTF_8 : wide;
        String start = new String(bytes, 0, Math.min(bytes.length, SEARCHED), read)
                .replaceFirst("^\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        boolean markup = start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head");
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> PAGE;
            case "text/plain", "text/markdown" -> markup ? PAGE : TEXT;
            case "", "*/*", "application/unknown", "unknown/unknown" -> start.startsWith("<") ? PAGE : TEXT;
            case "application/xml", "text/xml", "application/octet-stream" -> start.contains("<html") ? PAGE : OTHER;
            default -> OTHER;
        };
    }

    private static boolean isOther(String beginning, byte[] bytes) {
        String hex = HexFormat.of().withUpperCase().formatHex(bytes, 0, Math.min(bytes.length, 8));
        // Two bytes may begin a text as well, if they are letters.
        return OTHERS.stream()
                .anyMatch(magic -> hex.startsWith(magic)
                        && (magic.length() > 4 || beginning.chars().limit(40).anyMatch(c -> c < 9)));
    }
}
