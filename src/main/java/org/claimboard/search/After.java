package org.claimboard.search;

/**
 * Behind which hit the next page begins.
 *
 * @param score the score of that hit
 * @param order what tells it from others with the same score
 */
public record After(float score, long order) {}
