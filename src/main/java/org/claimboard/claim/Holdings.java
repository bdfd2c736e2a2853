package org.claimboard.claim;

/**
 * What there is about some claims. Most claims have little of it, and what is not there need not be asked for.
 *
 * @param appearances whether one of them stands in an article
 * @param corrections whether one was corrected
 * @param relations whether one bears on another, or another on it
 * @param chains whether one stands at the end of a chain of circular reporting
 * @param positions whether one stands in a comparison
 * @param notes whether there is a credibility note on a source of their evidence, or on what any says about one of them
 * @param edges whether a source of their evidence draws on something
 */
public record Holdings(
        boolean appearances,
        boolean corrections,
        boolean relations,
        boolean chains,
        boolean positions,
        boolean topics,
        boolean notes,
        boolean edges) {}
