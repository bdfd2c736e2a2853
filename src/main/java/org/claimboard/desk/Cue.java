package org.claimboard.desk;

/**
 * The words that are a sign, so that a page can mark them.
 *
 * @param start where they begin in the text
 * @param end where they end, exclusive
 * @param words the words
 * @param sign what they are a sign of
 */
public record Cue(int start, int end, String words, Sign sign) {}
