package org.claimboard.exchange.google;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ListClaimReviewMarkupPagesResponse.
 *
 * @param nextPageToken null on the last page
 */
record MarkupPages(List<MarkupPage> claimReviewMarkupPages, @Nullable String nextPageToken) {}
