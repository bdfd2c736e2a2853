package org.claimboard.search;

/**
 * A stretch of a text.
 *
 * @param marked whether it is what was searched for
 */
public record Run(String text, boolean marked) {}
