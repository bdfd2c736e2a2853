package org.claimboard.matching;

import java.util.List;

/**
 * What is known about a sentence.
 *
 * @param hits the likeliest first
 */
public record CheckResult(Answer answer, List<Hit> hits) {

    /**
     * A claim that may cover the sentence.
     *
     * @param match how, and how likely
     */
    public record Hit(CheckedClaim claim, Match match) {}
}
