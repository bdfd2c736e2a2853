package org.claimboard.reading;

import io.quarkus.qute.TemplateExtension;

/** What keeps typed text from looking like a part of a page in plain text: such a page is made of lines. */
@TemplateExtension
final class PlainLines {

    private PlainLines() {}

    /** The text on one line. */
    static String line(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    /** The text on one line, as the words of a link in Markdown. */
    static String linkText(String text) {
        return line(text).replaceAll("[\\[\\]\\\\]", "\\\\$0");
    }
}
