package org.claimboard.exchange.claimreview;

import java.util.List;
import java.util.Map;
import org.claimboard.claim.Article;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Correction;
import org.claimboard.claim.Source;
import org.claimboard.claim.Topic;
import org.claimboard.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what its review names.
 *
 * @param articles in which it stands
 * @param cited the sources of its evidence, in order
 * @param corrections the oldest first
 * @param first where its way to the article begins; null if that source is not on file
 * @param topics what it is about, the foremost first
 */
public record Reviewed(
        Claim claim,
        List<Article> articles,
        List<Source> cited,
        List<Correction> corrections,
        @Nullable Source first,
        List<Topic> topics) {

    public static Reviewed of(Dossier dossier) {
        return new Reviewed(
                dossier.claim(),
                dossier.articles(),
                dossier.evidence().stream().map(item -> item.source).distinct().toList(),
                dossier.corrections(),
                dossier.source(firstStep(dossier.claim())),
                dossier.topics());
    }

    /**
     * Of a claim that is not on file yet.
     *
     * @param sources by slug
     */
    static Reviewed of(Claim claim, Map<String, Source> sources) {
        String first = firstStep(claim);
        return new Reviewed(
                claim,
                claim.appearances.stream().map(one -> one.article).toList(),
                claim.evidence.stream().map(item -> item.source).distinct().toList(),
                claim.corrections,
                first == null ? null : sources.get(first),
                claim.topics);
    }

    /** The article that attributes the words to the claimant; null where they are the claimant's own. */
    @Nullable
    Article attributing() {
        return claim.attributing(articles);
    }

    private static @Nullable String firstStep(Claim claim) {
        return claim.chain.isEmpty() ? null : claim.chain.get(0).source();
    }

    /**
     * Whether there is a review: a verdict that counts. That of a withdrawn claim no longer does, and would go on being
     * shown elsewhere without the reason for the withdrawal; nor does one that was taken back.
     */
    public boolean hasReview() {
        return claim.verdict() != null && !claim.isRetracted();
    }
}
