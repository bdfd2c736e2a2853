package org.claimboard.exchange.claimreview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.claimboard.claim.Claim;
import org.claimboard.dossier.Dossier;
import org.claimboard.dossier.Dossiers;
import org.claimboard.dossier.Part;
import org.claimboard.ledger.ReadOnly;

/** The reviews of claims, for whoever shows them. */
@ApplicationScoped
public class ClaimReviews {

    /** What of its dossier the review of a claim is made from. */
    public static final Set<Part> PARTS =
            Set.of(Part.APPEARANCES, Part.EVIDENCE, Part.CORRECTIONS, Part.SOURCES, Part.TOPICS);

    private final Newsroom newsroom;
    private final Dossiers dossiers;

    ClaimReviews(Newsroom newsroom, Dossiers dossiers) {
        this.newsroom = newsroom;
        this.dossiers = dossiers;
    }

    /** The review of a claim that was loaded with what it names; empty if there is none. */
    public Optional<ObjectNode> of(Reviewed reviewed, ReviewPlace place) {
        return reviewed.hasReview()
                ? Optional.of(ReviewMarkup.of(
                        reviewed,
                        place,
                        newsroom.name(),
                        newsroom.licence().map(Licence::address).orElse("")))
                : Optional.empty();
    }

    /** The same, with what the claim names taken from the store. */
    @ReadOnly
    public Optional<ObjectNode> of(Claim claim, ReviewPlace place) {
        return of(Reviewed.of(dossiers.of(claim, PARTS)), place);
    }

    /**
     * The review as a page holds it in a {@code script} element, which is data and never run. Templates print it as it
     * is, because a browser reads the inside of that element as it stands and would hand on the escapes; so what could
     * end the element is written as JSON has it: no {@code <} is left.
     */
    public Optional<RawString> inPage(Reviewed reviewed, ReviewPlace place) {
        return of(reviewed, place).map(ClaimReviews::raw);
    }

    /**
     * The reviews of others, as a page holds them: under the claim that they are of, because a page stands for no review
     * but its own. Empty if there are none.
     */
    public Optional<RawString> othersInPage(Dossier dossier, ReviewPlace place) {
        return OthersMarkup.under(dossier, place).map(ClaimReviews::raw);
    }

    private static RawString raw(ObjectNode data) {
        return new RawString(
                data.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
    }

    public Newsroom newsroom() {
        return newsroom;
    }
}
