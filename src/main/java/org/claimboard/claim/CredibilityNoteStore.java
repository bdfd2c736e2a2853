package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** The credibility notes on file. On each source and claim the last in order counts; the others are superseded. */
@ApplicationScoped
public class CredibilityNoteStore implements PanacheRepository<CredibilityNote> {

    /** The notes on the sources as a whole. */
    public List<CredibilityNote> on(Collection<Source> sources) {
        return list("source in ?1 and claim is null order by source.id, ordinal", sources);
    }

    /** The notes on what sources say about the claim. */
    public List<CredibilityNote> onClaim(Claim claim) {
        return list("claim = ?1 order by source.id, ordinal", claim);
    }

    /** The notes on what sources say about the claims, each with its source. */
    public List<CredibilityNote> onClaims(Collection<Claim> claims) {
        return list(
                "from CredibilityNote n join fetch n.source where n.claim in ?1"
                        + " order by n.claim.id, n.source.id, n.ordinal",
                claims);
    }

    /** The notes on what the source says about single claims, each with its claim. */
    public List<CredibilityNote> onClaimsFrom(Source source) {
        return list(
                "from CredibilityNote n join fetch n.claim where n.source = ?1 order by n.claim.id, n.ordinal", source);
    }
}
