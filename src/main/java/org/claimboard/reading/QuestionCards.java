package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.claimboard.claim.Comparison;
import org.claimboard.dossier.Comparisons;
import org.claimboard.ledger.AsOf;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.NewsroomDay;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;

/** Reckons the cards of contested questions: a fixed number of queries for any number of them. */
@ApplicationScoped
class QuestionCards {

    private final Comparisons questions;
    private final RevisionStore revisions;
    private final AsOf asOf;

    QuestionCards(Comparisons questions, RevisionStore revisions, AsOf asOf) {
        this.questions = questions;
        this.revisions = revisions;
        this.asOf = asOf;
    }

    /** The cards of comparisons that were loaded with their positions, in their order. */
    List<QuestionCard> of(List<Comparison> wanted, Language reader) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<String, Instant> shown = revisions.lastShown(
                RecordType.COMPARISON,
                wanted.stream().map(comparison -> comparison.slug).toList(),
                asOf.lastPublication());
        return questions.heads(wanted).stream()
                .map(head -> {
                    Instant moment = shown.get(head.slug());
                    return QuestionCard.of(head, moment == null ? null : NewsroomDay.of(moment), reader);
                })
                .toList();
    }
}
