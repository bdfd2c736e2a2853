package org.claimboard.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimboard.claim.ClaimStore;
import org.claimboard.matching.SentenceCheck;
import org.claimboard.record.RecordType;
import org.claimboard.search.Facet;
import org.claimboard.search.Search;
import org.claimboard.search.SearchRequest;

/** What the API says about what is published now, for those who do not ask by HTTP. */
@ApplicationScoped
public class Lookup {

    private static final Set<String> QUESTIONS = Set.of(RecordType.CLAIM.word(), RecordType.COMPARISON.word());

    private final Search search;
    private final ClaimStore claims;
    private final Representations representations;
    private final ComparisonResource comparisons;
    private final SentenceCheck sentences;

    Lookup(
            Search search,
            ClaimStore claims,
            Representations representations,
            ComparisonResource comparisons,
            SentenceCheck sentences) {
        this.search = search;
        this.claims = claims;
        this.representations = representations;
        this.comparisons = comparisons;
        this.sentences = sentences;
    }

    /** Whether searches and checks find everything, rather than what is indexed so far. */
    public boolean isReady() {
        return search.isWhole() && sentences.isReady();
    }

    /**
     * Claims and comparisons that match, the best first.
     *
     * @param text as people type it into the search
     * @param limit how many at most
     */
    public SearchRepresentation search(String text, int limit) {
        SearchRequest request = new SearchRequest(text, Map.of(Facet.TYPE, QUESTIONS), limit, null, true);
        return SearchRepresentation.of(search.search(request), null);
    }

    /** A claim with everything. */
    public Optional<ClaimRepresentation> claim(String slug) {
        return claims.withEvidence(slug)
                .map(claim -> representations.claims(List.of(claim)).get(0));
    }

    /** A contested question with its positions. */
    public Optional<ComparisonRepresentation> comparison(String slug) {
        return comparisons.find(slug);
    }

    /**
     * Which claims cover a sentence.
     *
     * @param text at most {@link SentenceCheck#LONGEST} characters
     * @param limit how many claims at most
     */
    public MatchAnswer match(String text, int limit) {
        return MatchAnswer.of(sentences.check(text, null, limit));
    }
}
