package org.claimboard.desk;

import org.claimboard.account.Moment;
import org.claimboard.prose.WrittenLanguage;
import org.claimboard.record.Page;
import org.claimboard.workflow.Decision;
import org.claimboard.workflow.SamenessDecision;

/**
 * A decision as the desk shows it.
 *
 * @param lang language of the text, by its letters
 */
record DecisionView(Moment at, String author, String text, String lang, String claim, Decision decision) {

    static DecisionView of(SamenessDecision made) {
        return new DecisionView(
                Moment.of(made.decidedAt),
                made.author,
                made.text,
                WrittenLanguage.of(made.text).tag(),
                made.claim,
                made.decision);
    }

    static Page<DecisionView, Integer> page(Page<SamenessDecision, Integer> made) {
        return new Page<>(made.items().stream().map(DecisionView::of).toList(), made.total(), made.next());
    }
}
