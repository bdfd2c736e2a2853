package org.claimboard.speaker;

import java.util.List;
import org.claimboard.prose.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with who says it.
 *
 * @param statements what somebody named says in it, in their order; two if two speak
 * @param silence why nobody is named; null if somebody is
 * @param cue the words that the reason rests on; null if there are none
 */
public record Voiced(Sentence sentence, List<Statement> statements, @Nullable Silence silence, @Nullable Span cue) {

    static Voiced by(Sentence sentence, List<Statement> statements) {
        return new Voiced(sentence, List.copyOf(statements), null, null);
    }

    static Voiced silent(Sentence sentence, Silence silence, @Nullable Span cue) {
        return new Voiced(sentence, List.of(), silence, cue);
    }
}
