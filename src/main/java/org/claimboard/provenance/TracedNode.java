package org.claimboard.provenance;

/**
 * A node of a trace, placed for drawing.
 *
 * @param depth the longest way from where tracing starts: every edge leads to a greater depth, save within a circle,
 *     whose sources share one
 * @param evidence whether the claim's evidence cites it
 * @param origin whether it is an origin or part of one
 * @param inCycle whether it takes part in a circle
 */
public record TracedNode(Node node, int depth, boolean evidence, boolean origin, boolean inCycle) {}
