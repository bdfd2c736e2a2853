package org.claimboard.exchange.google;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ClaimReviewMarkupPage: a claim's page in one language, as far as Google's API can say it.
 *
 * @param xState where it stands with us: published, or drafted, submitted and so on
 * @param xNotes what the client should know: what was left out, assumed, or is still missing before publication
 */
record MarkupPage(
        @Nullable String name,
        @Nullable String pageUrl,
        @Nullable String publishDate,
        @Nullable ReviewAuthor claimReviewAuthor,
        @Nullable List<Markup> claimReviewMarkups,
        @Nullable String versionId,
        @Nullable String xState,
        @Nullable List<String> xNotes) {

    MarkupPage withNotes(List<String> notes) {
        return new MarkupPage(
                name, pageUrl, publishDate, claimReviewAuthor, claimReviewMarkups, versionId, xState, notes);
    }

    /** ClaimReviewAuthor. */
    record ReviewAuthor(@Nullable String name, @Nullable String imageUrl) {}

    /** ClaimReviewMarkup. */
    record Markup(
            @Nullable String url,
            @Nullable String claimReviewed,
            @Nullable String claimDate,
            @Nullable String claimLocation,
            @Nullable String claimFirstAppearance,
            @Nullable List<String> claimAppearances,
            @Nullable ClaimAuthor claimAuthor,
            @Nullable Rating rating) {}

    /** ClaimAuthor. */
    record ClaimAuthor(
            @Nullable String name, @Nullable String jobTitle, @Nullable String imageUrl, @Nullable String sameAs) {}

    /** ClaimRating. */
    record Rating(
            @Nullable String textualRating,
            @Nullable Integer ratingValue,
            @Nullable Integer worstRating,
            @Nullable Integer bestRating,
            @Nullable String ratingExplanation,
            @Nullable String imageUrl) {}
}
