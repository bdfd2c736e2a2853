package org.claimboard.provenance;

import java.util.List;

/**
 * Sources that lean on each other in a circle.
 *
 * @param sources slugs of all that take part, sorted
 * @param path a shortest way around from the first of them, which stands at both ends
 * @param closed whether nothing leads out of it, so that it ends in itself instead of an origin
 */
public record Cycle(List<String> sources, List<String> path, boolean closed) {}
