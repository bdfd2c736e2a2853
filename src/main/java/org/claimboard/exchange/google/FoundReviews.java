package org.claimboard.exchange.google;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimboard.claim.Article;
import org.claimboard.claim.Assessment;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Claimant;
import org.claimboard.dossier.Dossier;
import org.claimboard.exchange.claimreview.RatingScale;
import org.claimboard.exchange.google.FoundClaims.FoundClaim;
import org.claimboard.exchange.google.FoundClaims.FoundReview;
import org.claimboard.exchange.google.FoundClaims.Publisher;
import org.claimboard.record.ClaimantKind;
import org.claimboard.record.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Tells claims with their reviews: one for each language in which the claim's page has a title of its own.
 *
 * @param newsroom who publishes them
 */
record FoundReviews(OurSite site, String newsroom) {

    /** @param assessment one with a verdict */
    FoundClaim of(Dossier dossier, Assessment assessment, @Nullable String language) {
        Claim claim = dossier.claim();
        String reader = language == null ? claim.language : language;
        return new FoundClaim(
                claim.text.in(reader),
                claimant(dossier, reader),
                claim.stated == null ? null : time(claim.stated),
                Languages.spoken().stream()
                        .filter(each -> language == null || each.equals(language))
                        .filter(each -> claim.title.byLanguage().containsKey(each))
                        .map(each -> review(claim, assessment, each))
                        .toList());
    }

    /** The article that attributes the words to the claimant, where they are no longer the claimant's. */
    private static @Nullable String claimant(Dossier dossier, String reader) {
        Article attributing = dossier.attributing();
        if (attributing != null) {
            return attributing.publisher;
        }
        Claimant claimant = dossier.claim().claimant;
        return claimant.kind == ClaimantKind.UNNAMED ? null : claimant.names.in(reader);
    }

    private FoundReview review(Claim claim, Assessment assessment, String language) {
        return new FoundReview(
                new Publisher(newsroom, site.name()),
                site.place(language).page(claim.slug),
                claim.title.in(language),
                time(assessment.date),
                RatingScale.word(Objects.requireNonNull(assessment.verdict), language),
                language);
    }

    /** A day as google-datetime has it: its start in UTC. */
    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
