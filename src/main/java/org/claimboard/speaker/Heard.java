package org.claimboard.speaker;

import java.util.List;
import org.claimboard.speaker.Statement.Manner;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that say that somebody says something, before it is known who is meant.
 *
 * @param noun who
 * @param reason why it is nobody's statement, whoever is named; null if it is somebody's
 * @param first the first token of the cue
 * @param last the last one
 * @param behind whether what is said stands before it
 * @param to to whom it was said, or who passed it on
 * @param alone whether the sentence says nothing beside who speaks
 */
record Heard(
        Noun noun,
        Manner manner,
        @Nullable Silence reason,
        int first,
        int last,
        boolean behind,
        List<String> to,
        boolean alone) {

    static Heard by(Noun noun, int first, int last) {
        return new Heard(noun, Manner.ASSERTED, null, first, last, false, List.of(), false);
    }

    static Heard nobody(Noun noun, Silence reason, int first, int last) {
        return new Heard(noun, Manner.ASSERTED, reason, first, last, false, List.of(), false);
    }

    Heard manner(Manner other) {
        return new Heard(noun, other, reason, first, last, behind, to, alone);
    }

    Heard isBehind() {
        return new Heard(noun, manner, reason, first, last, true, to, alone);
    }

    Heard told(List<String> others) {
        return new Heard(noun, manner, reason, first, last, behind, List.copyOf(others), alone);
    }

    Heard isAlone() {
        return new Heard(noun, manner, reason, first, last, behind, to, true);
    }

    int start() {
        return Math.min(first, noun.first());
    }

    int end() {
        return Math.max(last, noun.last());
    }
}
