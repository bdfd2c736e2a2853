package org.claimboard.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimboard.api.ClaimRepresentation;
import org.claimboard.api.ComparisonRepresentation;
import org.claimboard.api.CredibilityNoteRepresentation;
import org.claimboard.api.EvidenceOnClaim;
import org.claimboard.api.RatesRepresentation;
import org.claimboard.api.Representations;
import org.claimboard.api.SourceRepresentation;
import org.claimboard.claim.Batch;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.claim.RateStore;
import org.claimboard.claim.SlugPage;
import org.claimboard.claim.SourceStore;
import org.claimboard.dossier.Dossier;
import org.claimboard.dossier.Dossiers;
import org.claimboard.exchange.claimreview.ClaimReviews;
import org.claimboard.exchange.claimreview.OthersMarkup;
import org.claimboard.exchange.claimreview.ReviewPlace;
import org.claimboard.exchange.claimreview.Reviewed;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/** Records by the hundred, each batch in a transaction of its own that takes the same number of queries. */
@ApplicationScoped
@ReadOnly
class Batches {

    private static final int SIZE = ClaimQuery.MOST;

    private final ClaimStore claims;
    private final SourceStore sources;
    private final ComparisonStore comparisons;
    private final RateStore rates;
    private final RevisionStore revisions;
    private final Representations representations;
    private final ClaimReviews reviews;
    private final Dossiers dossiers;

    Batches(
            ClaimStore claims,
            SourceStore sources,
            ComparisonStore comparisons,
            RateStore rates,
            RevisionStore revisions,
            Representations representations,
            ClaimReviews reviews,
            Dossiers dossiers) {
        this.claims = claims;
        this.sources = sources;
        this.comparisons = comparisons;
        this.rates = rates;
        this.revisions = revisions;
        this.representations = representations;
        this.reviews = reviews;
        this.dossiers = dossiers;
    }

    Batch<ClaimRepresentation, ClaimQuery.Cursor> claims(ClaimQuery.@Nullable Cursor after) {
        return claims.batch(behind(after)).become(representations::claims);
    }

    /** Claims with their numbers and the evidence on them, and no more. */
    Batch<ClaimRepresentation, ClaimQuery.Cursor> figures(ClaimQuery.@Nullable Cursor after) {
        return claims.batch(behind(after)).become(representations::figures);
    }

    /** Claims with the doubts about them, and no more. */
    Batch<ClaimRepresentation, ClaimQuery.Cursor> doubted(ClaimQuery.@Nullable Cursor after) {
        return claims.batch(behind(after)).become(representations::doubted);
    }

    Batch<ComparisonRepresentation, Comparison> comparisons(@Nullable Comparison after) {
        return comparisons
                .batch(after == null ? Integer.MIN_VALUE : after.order, after == null ? 0 : after.id, SIZE)
                .become(found -> representations.comparisons(comparisons.withPositions(found)));
    }

    Batch<RatesRepresentation, String> rates(@Nullable String after) {
        return rates.batch(new SlugPage(after, SIZE)).become(representations::rates);
    }

    Batch<EvidenceOnClaim, ClaimQuery.Cursor> evidence(ClaimQuery.@Nullable Cursor after) {
        return claims.batch(behind(after)).become(representations::evidence);
    }

    /** Notes on sources as a whole. */
    Batch<CredibilityNoteRepresentation, String> notesOnSources(@Nullable String after) {
        return sources.noted(new SlugPage(after, SIZE)).become(representations::notesOn);
    }

    /** Notes on what sources say about claims. */
    Batch<CredibilityNoteRepresentation, ClaimQuery.Cursor> notesOnClaims(ClaimQuery.@Nullable Cursor after) {
        return claims.noted(behind(after)).become(representations::notes);
    }

    Batch<SourceRepresentation, String> sources(@Nullable String after) {
        return sources.batch(new SlugPage(after, SIZE)).become(representations::sources);
    }

    /**
     * Which reviews to give.
     *
     * @param since those only whose claims readers saw changed at or after it; null for all
     */
    record Reviewing(ReviewPlace place, @Nullable Instant since) {}

    Batch<FeedItem, ClaimQuery.Cursor> reviews(ClaimQuery.@Nullable Cursor after, Reviewing reviewing) {
        return claims.batch(behind(after)).become(found -> reviews(found, reviewing));
    }

    private List<FeedItem> reviews(List<Claim> found, Reviewing reviewing) {
        Map<String, Instant> shown = revisions.lastShown(
                RecordType.CLAIM, found.stream().map(claim -> claim.slug).toList());
        List<FeedItem> items = new ArrayList<>();
        for (Dossier dossier : dossiers.of(found, ClaimReviews.PARTS)) {
            Claim claim = dossier.claim();
            Instant changed = shown.getOrDefault(claim.slug, Instant.EPOCH);
            if (reviewing.since() != null && changed.isBefore(reviewing.since())) {
                continue;
            }
            reviews.of(Reviewed.of(dossier), reviewing.place())
                    .map(review -> new FeedItem(changed, reviewing.place().page(claim.slug), review))
                    .ifPresent(items::add);
            OthersMarkup.of(dossier, reviewing.place()).stream()
                    .map(review -> new FeedItem(changed, reviewing.place().page(claim.slug), review))
                    .forEach(items::add);
        }
        return items;
    }

    private static ClaimQuery behind(ClaimQuery.@Nullable Cursor after) {
        return new ClaimQuery(Set.of(), Set.of(), null, null, null, null, null, null, ClaimSort.ARTICLE, after, SIZE);
    }
}
