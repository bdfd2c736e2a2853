package org.claimboard.matching;

import java.util.List;

/**
 * What is known about a sentence.
 *
 * @param checked whether a claim covers it, though perhaps with another number
 * @param hits the likeliest first
 */
public record CheckResult(boolean checked, List<Hit> hits) {

    /**
     * A claim that may cover the sentence.
     *
     * @param match how, and how likely
     */
    public record Hit(CheckedClaim claim, Match match) {}
}
