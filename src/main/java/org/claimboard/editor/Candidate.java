package org.claimboard.editor;

import org.claimboard.reading.MatchView;

/**
 * A published claim that may say what a text says.
 *
 * @param confirmed whether a person found that it does
 */
public record Candidate(MatchView view, boolean confirmed) {

    /** Its page at the desk, from the language on. */
    public String deskPath() {
        return "/desk/claims/" + view.claim().slug();
    }
}
