package org.claimboard.speaker;

import java.util.List;

/**
 * What one speaker says in a sentence.
 *
 * @param cue the words that say so: said, according to, 밝혔다
 * @param words the part of the text that has what they say, together with who says it
 * @param way who had it from whom, the first speaker first, where the sentence says that somebody passed it on; else empty
 */
public record Statement(Speaker speaker, Manner manner, Span cue, Span words, List<String> way) {

    /** How the speaker stands to what is said. */
    public enum Manner {
        /** They say that it is so. */
        ASSERTED,

        /** They say that it is not so, or doubt it: denied, disputed, 부인했다. */
        DENIED
    }

    Statement with(Span other) {
        return new Statement(speaker, manner, cue, other, way);
    }
}
