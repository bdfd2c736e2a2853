package org.claimboard.matching;

/**
 * A claim that may cover a sentence.
 *
 * @param slug the claim's key
 * @param score how likely it covers the sentence, 0 to 1
 * @param why what speaks for it
 */
public record Match(String slug, double score, Flag flag, Why why) {}
