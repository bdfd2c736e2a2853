package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The credibility notes on file. On each source and claim the last in order counts; the others are superseded. */
@ApplicationScoped
public class CredibilityNoteStore implements PanacheRepository<CredibilityNote> {

    private static final int CHUNK = 500;

    /** The notes on the sources as a whole. */
    public List<CredibilityNote> on(Collection<Source> sources) {
        Among among = Among.ids(sources);
        return list(among.holds("source.id") + " and claim is null order by source.id, ordinal", among.value());
    }

    /** The notes on what sources say about the claim. */
    public List<CredibilityNote> onClaim(Claim claim) {
        return list("claim = ?1 order by source.id, ordinal", claim);
    }

    /**
     * The notes on the sources of the claims' evidence as a whole, and those on what any source says about the claims, each
     * with its source; found apart, for H2 uses no index to find either.
     */
    public List<CredibilityNote> around(Collection<Claim> claims) {
        Among among = Among.ids(claims);
        return list(
                "from CredibilityNote n join fetch n.source where n.id in ("
                        + "select a.id from CredibilityNote a where " + among.holds("a.claim.id")
                        + " union all select b.id from Evidence e join CredibilityNote b on b.source = e.source"
                        + " where " + among.holds("e.claim.id")
                        + " and b.claim is null) order by n.claim.id, n.source.id, n.ordinal",
                among.value());
    }

    /** The notes on what sources say about the claims, each with its source. */
    public List<CredibilityNote> onClaims(Collection<Claim> claims) {
        Among among = Among.ids(claims);
        return list(
                "from CredibilityNote n join fetch n.source where " + among.holds("n.claim.id")
                        + " order by n.claim.id, n.source.id, n.ordinal",
                among.value());
    }

    /** The notes on the source as a whole and on what it says about single claims, each with its claim. */
    public List<CredibilityNote> from(Source source) {
        return list(
                "from CredibilityNote n left join fetch n.claim c where n.source = ?1 order by c.id, n.ordinal",
                source);
    }

    /**
     * What a note is on.
     *
     * @param source slug of the source
     * @param claim slug of the claim; null for a note on the source as a whole
     */
    public record NotePlace(String source, @Nullable String claim) {}

    /** Where information from the sources is graded 1, confirmed by others. */
    public List<NotePlace> gradedOne(Collection<String> sources) {
        List<String> all = new ArrayList<>(sources);
        List<NotePlace> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i += CHUNK) {
            Among among = Among.texts(all.subList(i, Math.min(all.size(), i + CHUNK)));
            places.addAll(getEntityManager()
                    .createQuery(
                            "select distinct s.slug, c.slug from CredibilityNote n join n.source s left join n.claim c"
                                    + " where n.credibility = 1 and " + among.holds("s.slug"),
                            NotePlace.class)
                    .setParameter(1, among.value())
                    .getResultList());
        }
        return places;
    }
}
