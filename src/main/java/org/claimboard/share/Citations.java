package org.claimboard.share;

import jakarta.enterprise.context.ApplicationScoped;
import org.claimboard.claim.Assessment;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimStore;
import org.claimboard.ledger.AsOf;
import org.claimboard.ledger.PastMoment;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.reading.Headline;
import org.claimboard.reading.Text;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import org.claimboard.site.Visit;

/** Assembles what readers need to cite a claim as it stands, or stood. */
@ApplicationScoped
class Citations {

    private final ClaimStore claims;
    private final RevisionStore revisions;
    private final AsOf asOf;
    private final Visit visit;

    Citations(ClaimStore claims, RevisionStore revisions, AsOf asOf, Visit visit) {
        this.claims = claims;
        this.revisions = revisions;
        this.asOf = asOf;
        this.visit = visit;
    }

    /**
     * @throws NoSuchPage if no claim goes by the slug
     */
    @ReadOnly
    Citation of(String slug, Language reader) {
        Claim claim = claims.bySlug(slug).orElseThrow(() -> new NoSuchPage("claim " + slug));
        Revision revision = revisions
                .shownAt(new RecordKey(RecordType.CLAIM, slug), asOf.lastPublication())
                .orElseThrow(() -> new NoSuchPage("published claim " + slug));
        Assessment assessment = claim.currentAssessment;
        return new Citation(
                slug,
                claim.isRetracted()
                        ? new Text(Headline.of(claim, reader), claim.title.languageFor(reader.tag()))
                        : Text.of(claim.title, reader),
                revision.number,
                claim.isRetracted(),
                claim.isRetracted() || assessment != null
                        ? Headline.standing(claim.isRetracted(), claim.verdict(), reader)
                        : null,
                assessment == null ? null : assessment.reviewer,
                revision.recordedAt,
                visit.absolute("/claims/" + slug + "?" + PastMoment.PARAMETER + "=" + revision.recordedAt));
    }
}
