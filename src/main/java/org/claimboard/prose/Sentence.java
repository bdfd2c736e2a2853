package org.claimboard.prose;

/**
 * A sentence of a text.
 *
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param words the sentence, without space around it
 */
public record Sentence(int start, int end, String words) {}
