package org.claimboard.download;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.claimboard.api.ClaimRepresentation;
import org.claimboard.api.CredibilityNoteRepresentation;
import org.claimboard.api.EvidenceOnClaim;
import org.claimboard.api.Representations;
import org.claimboard.api.SourceRepresentation;
import org.claimboard.claim.Appearance;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.AttributionStep;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.Page;
import org.claimboard.claim.ReadOnly;
import org.claimboard.claim.RecordType;
import org.claimboard.claim.RevisionStore;
import org.claimboard.claim.SlugPage;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceStore;
import org.claimboard.exchange.claimreview.ClaimReviews;
import org.claimboard.exchange.claimreview.ReviewPlace;
import org.claimboard.exchange.claimreview.Reviewed;
import org.jspecify.annotations.Nullable;

/** Records by the hundred, each batch in a transaction of its own that takes the same number of queries. */
@ApplicationScoped
@ReadOnly
class Batches {

    private static final int SIZE = ClaimQuery.MOST;

    private final ClaimStore claims;
    private final SourceStore sources;
    private final ArticleStore articles;
    private final RevisionStore revisions;
    private final Representations representations;
    private final ClaimReviews reviews;

    Batches(
            ClaimStore claims,
            SourceStore sources,
            ArticleStore articles,
            RevisionStore revisions,
            Representations representations,
            ClaimReviews reviews) {
        this.claims = claims;
        this.sources = sources;
        this.articles = articles;
        this.revisions = revisions;
        this.representations = representations;
        this.reviews = reviews;
    }

    /**
     * Some records.
     *
     * @param next where the next batch begins; null after the last
     */
    record Batch<E, C>(List<E> items, @Nullable C next) {}

    Batch<ClaimRepresentation, ClaimQuery.Cursor> claims(ClaimQuery.@Nullable Cursor after) {
        return ofClaims(after, representations::claims);
    }

    Batch<EvidenceOnClaim, ClaimQuery.Cursor> evidence(ClaimQuery.@Nullable Cursor after) {
        return ofClaims(after, representations::evidence);
    }

    Batch<CredibilityNoteRepresentation, ClaimQuery.Cursor> notes(ClaimQuery.@Nullable Cursor after) {
        return ofClaims(after, representations::notes);
    }

    Batch<SourceRepresentation, String> sources(@Nullable String after) {
        Page<Source, String> page = sources.page(new SlugPage(after, SIZE));
        return new Batch<>(representations.sources(page.items()), page.next());
    }

    /**
     * Which reviews to give.
     *
     * @param since those only whose claims readers saw changed at or after it; null for all
     */
    record Reviewing(ReviewPlace place, @Nullable Instant since) {}

    Batch<FeedItem, ClaimQuery.Cursor> reviews(ClaimQuery.@Nullable Cursor after, Reviewing reviewing) {
        return ofClaims(after, found -> reviews(found, reviewing));
    }

    private List<FeedItem> reviews(List<Claim> found, Reviewing reviewing) {
        Map<String, Instant> shown = revisions.lastShown(
                RecordType.CLAIM, found.stream().map(claim -> claim.slug).toList());
        Map<Long, List<Appearance>> places =
                articles.appearancesOf(found).stream().collect(groupingBy(one -> one.claim.id));
        Set<String> steps = found.stream()
                .flatMap(claim -> claim.chain.stream())
                .map(AttributionStep::source)
                .filter(Objects::nonNull)
                .collect(toSet());
        Map<String, Source> named =
                sources.bySlugs(steps).stream().collect(toMap(source -> source.slug, Function.identity()));
        List<FeedItem> items = new ArrayList<>();
        for (Claim claim : found) {
            Instant changed = shown.getOrDefault(claim.slug, Instant.EPOCH);
            if (reviewing.since() != null && changed.isBefore(reviewing.since())) {
                continue;
            }
            Reviewed reviewed = new Reviewed(
                    claim,
                    places.getOrDefault(claim.id, List.of()).stream()
                            .map(one -> one.article)
                            .toList(),
                    named);
            reviews.of(reviewed, reviewing.place())
                    .map(review -> new FeedItem(changed, reviewing.place().page(claim.slug), review))
                    .ifPresent(items::add);
        }
        return items;
    }

    private <E> Batch<E, ClaimQuery.Cursor> ofClaims(
            ClaimQuery.@Nullable Cursor after, Function<List<Claim>, List<E>> represent) {
        Page<Claim, ClaimQuery.Cursor> page = claims.page(
                new ClaimQuery(Set.of(), Set.of(), null, null, null, null, null, null, ClaimSort.ARTICLE, after, SIZE));
        return new Batch<>(represent.apply(page.items()), page.next());
    }
}
