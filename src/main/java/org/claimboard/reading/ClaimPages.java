package org.claimboard.reading;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimStore;
import org.claimboard.dossier.Dossier;
import org.claimboard.dossier.Dossiers;
import org.claimboard.dossier.Part;
import org.claimboard.exchange.claimreview.ClaimReviews;
import org.claimboard.exchange.claimreview.ReviewPlace;
import org.claimboard.exchange.claimreview.Reviewed;
import org.claimboard.ledger.AsOf;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** Assembles the page of a claim. */
@ApplicationScoped
public class ClaimPages {

    private final ClaimStore claims;
    private final Dossiers dossiers;
    private final RevisionStore revisions;
    private final AsOf asOf;
    private final ClaimReviews reviews;
    private final Visit visit;

    ClaimPages(
            ClaimStore claims,
            Dossiers dossiers,
            RevisionStore revisions,
            AsOf asOf,
            ClaimReviews reviews,
            Visit visit) {
        this.claims = claims;
        this.dossiers = dossiers;
        this.revisions = revisions;
        this.asOf = asOf;
        this.reviews = reviews;
        this.visit = visit;
    }

    /** Who publishes the verdicts. */
    public String newsroom() {
        return reviews.newsroom().name();
    }

    /**
     * The claim with everything.
     *
     * @throws NoSuchPage if no claim goes by the slug
     */
    @ReadOnly
    public Dossier dossier(String slug) {
        Claim claim = claims.withEvidence(slug).orElseThrow(() -> new NoSuchPage("claim " + slug));
        return dossiers.of(claim, Part.ALL);
    }

    /**
     * The page of a claim.
     *
     * @throws NoSuchPage if no claim goes by the slug
     */
    @ReadOnly
    public ClaimPage of(String slug, Language reader) {
        Dossier dossier = dossier(slug);
        return new ClaimPage(
                dossier.claim(),
                dossier,
                revisions.isAlone(new RecordKey(RecordType.CLAIM, slug), asOf.lastPublication()),
                newsroom(),
                data(reader, place -> reviews.inPage(Reviewed.of(dossier), place)),
                data(reader, place -> reviews.othersInPage(dossier, place)));
    }

    /** Only on the page as it is now: the past and previews are not to be found. */
    private @Nullable RawString data(Language reader, Function<ReviewPlace, Optional<RawString>> reviews) {
        return visit.isPreview() || visit.past() != null
                ? null
                : reviews.apply(new ReviewPlace(visit.origin(), reader.tag())).orElse(null);
    }
}
