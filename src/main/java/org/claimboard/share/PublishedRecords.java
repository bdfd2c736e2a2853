package org.claimboard.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.claimboard.api.ClaimRepresentation;
import org.claimboard.api.ComparisonRepresentation;
import org.claimboard.api.CredibilityNoteRepresentation;
import org.claimboard.api.EvidenceOnClaim;
import org.claimboard.api.RatesRepresentation;
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

    /** Who draws on whom, by the source that does. */
    void edges(Consumer<EdgeRow> each) {
        sources(source -> EdgeRow.of(source).forEach(each));
    }

    void doubts(Consumer<DoubtRow> each) {
        through(batches::doubted, (ClaimRepresentation claim) -> DoubtRow.of(claim)
                .forEach(each));
    }

    /** Claims with their numbers, and the evidence on them. */
    private void figures(Consumer<ClaimRepresentation> each) {
        through(batches::figures, each);
    }

    void quantities(Consumer<QuantityRow> each) {
        figures(claim -> QuantityRow.of(claim).forEach(each));
    }

    void conversions(Consumer<ConversionRow> each) {
        figures(claim -> ConversionRow.of(claim).forEach(each));
    }

    void comparisons(Consumer<ComparisonRepresentation> each) {
        through(batches::comparisons, each);
    }

    void positions(Consumer<PositionRow> each) {
        comparisons(comparison -> PositionRow.of(comparison).forEach(each));
    }

    void ratios(Consumer<RatioRow> each) {
        comparisons(comparison -> RatioRow.of(comparison).forEach(each));
    }

    void rates(Consumer<RateRow> each) {
        through(batches::rates, (RatesRepresentation series) -> RateRow.of(series)
                .forEach(each));
    }

    /** Those of the comparisons, then those of what claims convert. */
    void reckonings(Consumer<ReckoningRow> each) {
        comparisons(comparison -> ReckoningRow.of(comparison).forEach(each));
        figures(claim -> ReckoningRow.of(claim).forEach(each));
    }

    void steps(Consumer<StepRow> each) {
        reckonings(reckoning -> StepRow.of(reckoning).forEach(each));
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
