package org.claimboard.editor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.claimboard.matching.CheckResult;
import org.claimboard.matching.SentenceCheck;
import org.claimboard.reading.MatchView;
import org.claimboard.site.Language;
import org.claimboard.workflow.Decision;
import org.claimboard.workflow.SamenessDecisions;

/** Asks whether a text was checked already, for a person who is logging it. */
@ApplicationScoped
public class Checking {

    /** Characters of a text that are compared: a page asks about many. */
    private static final int COMPARED = 1_000;

    private static final int SHOWN = 3;

    /** Some of those found may have been found to be others. */
    private static final int ASKED = 10;

    private final SentenceCheck sentences;
    private final SamenessDecisions decisions;

    Checking(SentenceCheck sentences, SamenessDecisions decisions) {
        this.sentences = sentences;
        this.decisions = decisions;
    }

    /**
     * The likeliest claims, without those that people found to say something else.
     *
     * @param place which of the texts on the page it is, from 0
     * @param itself slug of the claim whose text it is; empty if it is none yet
     */
    public Candidates of(int place, String text, String itself, Language reader) {
        if (text.isBlank()) {
            return new Candidates(place, false, List.of());
        }
        if (!sentences.isReady()) {
            return new Candidates(place, true, List.of());
        }
        List<CheckResult.Hit> hits =
                sentences.check(beginning(text), null, ASKED).hits();
        Map<String, Decision> decided =
                decisions.of(text, hits.stream().map(hit -> hit.claim().slug()).toList());
        List<Candidate> candidates = hits.stream()
                .filter(hit -> !hit.claim().slug().equals(itself))
                .filter(hit -> decided.get(hit.claim().slug()) != Decision.OTHER)
                .map(hit -> new Candidate(
                        MatchView.of(hit, reader), decided.get(hit.claim().slug()) == Decision.SAME))
                .limit(SHOWN)
                .toList();
        return new Candidates(place, false, candidates);
    }

    /** As much of the text as is compared. */
    private static String beginning(String text) {
        return text.length() <= COMPARED ? text : text.substring(0, COMPARED);
    }
}
