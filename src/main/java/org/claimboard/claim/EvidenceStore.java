package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** The evidence on file, each with its source. */
@ApplicationScoped
public class EvidenceStore implements PanacheRepository<Evidence> {

    /** The evidence on the claims, in the order of each claim. */
    public List<Evidence> on(Collection<Claim> claims) {
        Among among = Among.ids(claims);
        return list(
                "from Evidence e join fetch e.source where " + among.holds("e.claim.id")
                        + " order by e.claim.id, e.ordinal",
                among.value());
    }

    /** Loads the evidence of the claims and its sources, in one query; only where the claims themselves are asked for it. */
    public List<Claim> loadOn(Collection<Claim> claims) {
        Among among = Among.ids(claims);
        return Claim.list(
                "from Claim c left join fetch c.evidence e left join fetch e.source where " + among.holds("c.id"),
                among.value());
    }

    /** The claims of the slugs with claimant, current assessment, evidence and its sources, in order: one query. */
    public List<Claim> claimsWithEvidence(Collection<String> slugs) {
        Among among = Among.texts(slugs);
        return Claim.list(
                "from Claim c join fetch c.claimant left join fetch c.currentAssessment left join fetch c.evidence e"
                        + " left join fetch e.source where " + among.holds("c.slug") + " order by c.sequence, c.id",
                among.value());
    }

    /** What rests on the source, each with its claim, in the order of reading. */
    public List<Evidence> from(Source source) {
        return list(
                "from Evidence e join fetch e.claim c join fetch c.claimant left join fetch c.currentAssessment"
                        + " where e.source = ?1 order by c.sequence, c.id, e.ordinal",
                source);
    }

    /** The evidence on the claims that is somebody else's review, with its source. */
    public List<Evidence> reviewsOf(Collection<Claim> claims) {
        Among among = Among.ids(claims);
        return list(
                "from Evidence e join fetch e.source where e.rating is not null and " + among.holds("e.claim.id")
                        + " order by e.claim.id, e.ordinal",
                among.value());
    }
}
