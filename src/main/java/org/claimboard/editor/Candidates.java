package org.claimboard.editor;

import java.util.List;
import org.claimboard.matching.Answer;

/**
 * The published claims that may say what a text says.
 *
 * @param place which of the texts on the page they belong to, from 0
 * @param building whether nothing can be said, for the index is being built
 */
public record Candidates(int place, boolean building, List<Candidate> list) {

    /** Of a page that has no text to compare. */
    public static final Candidates NONE = new Candidates(0, false, List.of());

    /** Whether it was checked already, surely or probably. */
    public boolean isPressing() {
        return list.stream()
                .anyMatch(candidate ->
                        candidate.confirmed() || candidate.view().match().answer() != Answer.NOT_FOUND);
    }
}
