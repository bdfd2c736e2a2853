package org.claimboard.download;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.claimboard.api.ClaimRepresentation;
import org.claimboard.api.CredibilityNoteRepresentation;
import org.claimboard.api.EvidenceOnClaim;
import org.claimboard.api.SourceRepresentation;
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
        throughClaims(batches::claims, each);
    }

    void evidence(Consumer<EvidenceOnClaim> each) {
        throughClaims(batches::evidence, each);
    }

    void sources(Consumer<SourceRepresentation> each) {
        String after = null;
        do {
            Batches.Batch<SourceRepresentation, String> batch = batches.sources(after);
            batch.items().forEach(each);
            after = batch.next();
        } while (after != null);
    }

    /** The notes on sources as a whole, then those on what they say about claims. */
    void notes(Consumer<CredibilityNoteRepresentation> each) {
        sources(source -> source.credibility().forEach(each));
        throughClaims(batches::notes, each);
    }

    void reviews(Consumer<FeedItem> each, Batches.Reviewing reviewing) {
        throughClaims(after -> batches.reviews(after, reviewing), each);
    }

    private interface OfClaims<E> {
        Batches.Batch<E, ClaimQuery.Cursor> after(ClaimQuery.@Nullable Cursor place);
    }

    private static <E> void throughClaims(OfClaims<E> load, Consumer<E> each) {
        ClaimQuery.Cursor after = null;
        do {
            Batches.Batch<E, ClaimQuery.Cursor> batch = load.after(after);
            batch.items().forEach(each);
            after = batch.next();
        } while (after != null);
    }
}
