package org.claimboard.manuscript;

import java.util.List;
import org.claimboard.prose.Sentence;

/**
 * A whole text, checked.
 *
 * @param sentences in their order
 * @param remarks in the order of their places in the text, the first {@link ManuscriptCheck#MOST_REMARKS}
 * @param more how many there are beyond them
 */
public record CheckedText(List<Sentence> sentences, List<Remark> remarks, int more) {

    /** How many ask to look at the text again. */
    public long doubts() {
        return remarks.stream().filter(remark -> remark.kind().isDoubt()).count();
    }
}
