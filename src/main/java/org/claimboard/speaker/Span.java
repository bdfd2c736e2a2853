package org.claimboard.speaker;

/**
 * A part of a text.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record Span(int start, int end) {

    public String in(String text) {
        return text.substring(start, end);
    }

    Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
