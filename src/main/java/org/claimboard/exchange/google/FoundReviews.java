package org.claimboard.exchange.google;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimboard.claim.Article;
import org.claimboard.claim.Assessment;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Claimant;
import org.claimboard.claim.Source;
import org.claimboard.dossier.Dossier;
import org.claimboard.dossier.OthersReview;
import org.claimboard.exchange.claimreview.RatingScale;
import org.claimboard.exchange.google.FoundClaims.FoundClaim;
import org.claimboard.exchange.google.FoundClaims.FoundReview;
import org.claimboard.exchange.google.FoundClaims.Publisher;
import org.claimboard.outbound.WebAddress;
import org.claimboard.record.ClaimantKind;
import org.claimboard.record.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Tells claims with their reviews: one for each language in which the claim's page has a title of its own.
 *
 * @param newsroom who publishes them
 */
record FoundReviews(OurSite site, String newsroom) {

    /**
     * The claim with our review, if there is a verdict, and those of others, if they have a page and a day.
     *
     * @param others what others found
     * @param oldest the first day that a review of others may be of; null for any
     * @param publisher whose reviews alone are wanted, by the host of their pages; null for anybody's
     */
    FoundClaim of(
            Dossier dossier,
            List<OthersReview> others,
            @Nullable String language,
            @Nullable LocalDate oldest,
            @Nullable String publisher) {
        Claim claim = dossier.claim();
        String reader = language == null ? claim.language : language;
        return new FoundClaim(
                claim.text.in(reader),
                claimant(dossier, reader),
                claim.stated == null ? null : time(claim.stated),
                Stream.concat(
                                publisher == null || site.isCalled(publisher)
                                        ? ours(claim, language, oldest)
                                        : Stream.empty(),
                                others(claim, others, language, oldest, publisher))
                        .toList());
    }

    private Stream<FoundReview> ours(Claim claim, @Nullable String language, @Nullable LocalDate oldest) {
        Assessment assessment = claim.currentAssessment;
        if (assessment == null || claim.verdict() == null || isTooOld(claim, assessment.date, oldest)) {
            return Stream.empty();
        }
        return Languages.spoken().stream()
                .filter(each -> language == null || each.equals(language))
                .filter(each -> claim.title.byLanguage().containsKey(each))
                .map(each -> review(claim, assessment, each));
    }

    /** By the claim's day or the review's, whichever is newer. */
    private static boolean isTooOld(Claim claim, @Nullable LocalDate reviewed, @Nullable LocalDate oldest) {
        return oldest != null
                && (reviewed == null || reviewed.isBefore(oldest))
                && (claim.stated == null || claim.stated.isBefore(oldest));
    }

    private static Stream<FoundReview> others(
            Claim claim,
            List<OthersReview> others,
            @Nullable String language,
            @Nullable LocalDate oldest,
            @Nullable String publisher) {
        return others.stream()
                .filter(review -> language == null
                        || review.source().language.split("-", 2)[0].equals(language))
                .filter(review -> !isTooOld(claim, review.source().published, oldest))
                .flatMap(review -> others(review).stream())
                .filter(review -> publisher == null || review.publisher().site().equals(bare(publisher)));
    }

    private static Optional<FoundReview> others(OthersReview review) {
        Source source = review.source();
        String url = source.url;
        Optional<WebAddress> address = url == null ? Optional.empty() : WebAddress.of(url);
        return address.map(at -> new FoundReview(
                new Publisher(source.publisher == null ? at.site() : source.publisher, at.site()),
                String.valueOf(url),
                source.title,
                source.published == null ? null : time(source.published),
                review.rating().words(),
                source.language));
    }

    /** The host that a publisher is asked for by. */
    static String bare(String publisher) {
        return publisher
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/.*$", "");
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
                RatingScale.word(Objects.requireNonNull(assessment.verdict), assessment.conclusion, language),
                language);
    }

    /** A day as google-datetime has it: its start in UTC. */
    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
