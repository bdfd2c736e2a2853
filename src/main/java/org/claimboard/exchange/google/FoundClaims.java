package org.claimboard.exchange.google;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * FactCheckedClaimSearchResponse.
 *
 * @param nextPageToken null on the last page
 */
record FoundClaims(List<FoundClaim> claims, @Nullable String nextPageToken) {

    /** Claim. */
    record FoundClaim(
            String text, @Nullable String claimant, @Nullable String claimDate, List<FoundReview> claimReview) {}

    /** ClaimReview. */
    record FoundReview(
            Publisher publisher,
            String url,
            @Nullable String title,
            @Nullable String reviewDate,
            String textualRating,
            String languageCode) {}

    /**
     * Publisher.
     *
     * @param site host of the review's address, without {@code www.}
     */
    record Publisher(String name, String site) {}
}
