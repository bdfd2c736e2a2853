package org.claimboard.matching;

import java.util.List;

/**
 * What is known about a sentence.
 *
 * @param matches the likeliest first
 */
public record Matches(Answer answer, List<Match> matches) {

    static Matches of(List<Match> matches) {
        return new Matches(Answer.of(matches), List.copyOf(matches));
    }

    boolean checked() {
        return answer == Answer.CHECKED;
    }
}
