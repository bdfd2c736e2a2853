package org.claimboard.matching;

import java.util.List;

/**
 * What is known about a sentence.
 *
 * @param checked whether a claim covers it, though perhaps with another number
 * @param matches the likeliest first
 */
public record Matches(boolean checked, List<Match> matches) {

    static Matches of(List<Match> matches) {
        return new Matches(matches.stream().anyMatch(match -> match.flag().covers()), List.copyOf(matches));
    }
}
