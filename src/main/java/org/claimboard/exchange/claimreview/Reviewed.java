package org.claimboard.exchange.claimreview;

import java.util.List;
import java.util.Map;
import org.claimboard.claim.Article;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Source;

/**
 * A claim with what its review names.
 *
 * @param articles in which it stands
 * @param sources by slug, those of its way to the article among them
 */
public record Reviewed(Claim claim, List<Article> articles, Map<String, Source> sources) {

    /**
     * Whether there is a review: a verdict that counts. That of a withdrawn claim no longer does, and would go on being
     * shown elsewhere without the reason for the withdrawal.
     */
    public boolean hasReview() {
        return claim.currentAssessment != null && !claim.isRetracted();
    }
}
