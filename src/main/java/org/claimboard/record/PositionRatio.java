package org.claimboard.record;

/**
 * A ratio between two positions of a comparison. The number itself is reckoned, never written down.
 *
 * @param larger key of the larger position
 * @param smaller key of the smaller position
 * @param why what to know about the ratio
 */
public record PositionRatio(String larger, String smaller, LocalizedText why) {}
