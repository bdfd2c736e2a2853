package org.claimboard.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.claimboard.api.ClaimRepresentation;
import org.claimboard.api.CredibilityNoteRepresentation;
import org.claimboard.api.EvidenceOnClaim;
import org.claimboard.api.SourceRepresentation;
import org.claimboard.claim.Batch;
import org.claimboard.claim.ClaimQuery;
import org.jspecify.annotations.Nullable;

/**
 * All that readers see, record by record, in the order of its list. However many there are, no more than a batch is in
 * memory. What is published meanwhile may be in or not; what readers saw at a moment of the past is always the same.
 */
@ApplicationScoped
class PublishedRecords {

    private final Batches batches;

    PublishedRecords(Batches batches) {
        this.batches = batches;
    }

    void claims(Consumer<ClaimRepresentation> each) {
        through(batches::claims, each);
    }

    void evidence(Consumer<EvidenceOnClaim> each) {
        through(batches::evidence, each);
    }

    void sources(Consumer<SourceRepresentation> each) {
        through(batches::sources, each);
    }

    /** The notes on sources as a whole, then those on what they say about claims. */
    void notes(Consumer<CredibilityNoteRepresentation> each) {
        through(batches::notesOnSources, each);
        through(batches::notesOnClaims, each);
    }

    void reviews(Consumer<FeedItem> each, Batches.Reviewing reviewing) {
        through((ClaimQuery.@Nullable Cursor after) -> batches.reviews(after, reviewing), each);
    }

    private interface Loading<E, C> {
        Batch<E, C> after(@Nullable C place);
    }

    private static <E, C> void through(Loading<E, C> load, Consumer<E> each) {
        C after = null;
        do {
            Batch<E, C> batch = load.after(after);
            batch.items().forEach(each);
            after = batch.next();
        } while (after != null);
    }
}
