package org.claimboard.arrival;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The form of a file, told by how it begins. */
enum SentForm {
    /** One JSON document, or several behind each other. */
    DOCUMENT,
    /** One JSON document on each line. */
    LINES,
    /** A page with JSON-LD in it. */
    PAGE;

    private static final int LOOK = BoundedTree.LARGEST;

    /** The things that the file lists. */
    static Elements elements(InputStream file) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(file, 1 << 16);
        bytes.mark(LOOK + 1);
        byte[] beginning = bytes.readNBytes(LOOK);
        bytes.reset();
        return switch (of(beginning)) {
            case DOCUMENT -> new JsonDocument(bytes, 0);
            case LINES -> new JsonLines(bytes);
            case PAGE -> PageScripts.in(bytes);
        };
    }

    static SentForm of(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        if (text.startsWith("<")) {
            return PAGE;
        }
        int end = text.indexOf('\n');
        String first = end < 0 ? "" : text.substring(0, end).strip();
        boolean whole = first.startsWith("{") && first.length() > 1 && first.endsWith("}");
        return whole ? LINES : DOCUMENT;
    }
}
