package org.claimboard.comparison;

import java.util.List;
import org.claimboard.claim.Position;

/**
 * Why one position does not compare with another.
 *
 * @param other the other position, second in each difference
 * @param differences in what the scopes differ; never empty
 */
public record Contrast(Position other, List<ScopeDifference> differences) {}
