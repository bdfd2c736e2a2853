package org.claimboard.exchange.google;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.Evidence;
import org.claimboard.claim.EvidenceStore;
import org.claimboard.claim.SourceStore;
import org.claimboard.dossier.Dossier;
import org.claimboard.dossier.Dossiers;
import org.claimboard.dossier.OthersReview;
import org.claimboard.dossier.Part;
import org.claimboard.exchange.claimreview.Newsroom;
import org.claimboard.exchange.google.FoundClaims.FoundClaim;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.NewsroomDay;
import org.claimboard.record.RecordType;
import org.claimboard.search.After;
import org.claimboard.search.Facet;
import org.claimboard.search.Search;
import org.claimboard.search.SearchRequest;
import org.claimboard.search.SearchResult;
import org.jspecify.annotations.Nullable;

/** Finds claims with a verdict by our own search, and tells them as Google does. */
@ApplicationScoped
class ClaimSearch {

    private static final String[] ASKED = {"query", "languageCode", "reviewPublisherSiteFilter", "maxAgeDays"};

    /** So many hits are asked of the index at a time; a token says how many of them are done. */
    private static final int CHUNK = 50;

    /** So many hits are looked at for one page: a filter that nothing passes must not read the whole store. */
    private static final int MOST_LOOKED_AT = 2000;

    private static final Map<Facet, Set<String>> CLAIMS = Map.of(Facet.TYPE, Set.of(RecordType.CLAIM.word()));

    private final Search search;
    private final ClaimStore claims;
    private final Dossiers dossiers;
    private final EvidenceStore evidence;
    private final SourceStore sources;
    private final Newsroom newsroom;
    private final Clock clock;

    ClaimSearch(
            Search search,
            ClaimStore claims,
            Dossiers dossiers,
            EvidenceStore evidence,
            SourceStore sources,
            Newsroom newsroom,
            Clock clock) {
        this.evidence = evidence;
        this.sources = sources;
        this.search = search;
        this.claims = claims;
        this.dossiers = dossiers;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    @ReadOnly
    FoundClaims search(GoogleParameters parameters, OurSite site) {
        String query = parameters.text("query");
        String publisher = parameters.text("reviewPublisherSiteFilter");
        if (query == null && publisher == null) {
            throw GoogleFailure.invalid("query", "is required unless reviewPublisherSiteFilter is given");
        }
        Wanted wanted = new Wanted(
                query == null ? "" : query,
                language(parameters.text("languageCode")),
                oldest(parameters.number("maxAgeDays")),
                parameters.pageSize(),
                publisher,
                new FoundReviews(site, newsroom.name()));
        String list = parameters.list(ASKED);
        PageToken token = parameters.token(ASKED);
        int offset = parameters.offset();
        if (publisher != null && !site.isCalled(publisher) && !hasPagesOf(publisher)) {
            return new FoundClaims(List.of(), null);
        }
        if (!search.isWhole()) {
            throw GoogleFailure.of(503, "The index of what is published is being built. Try again in a while.");
        }
        return page(wanted, list, token, offset);
    }

    /**
     * What is asked for.
     *
     * @param language without its region; null for any
     * @param oldest the first day that is not too long ago; null for any
     * @param publisher whose reviews alone are wanted, by their host; null for anybody's
     */
    private record Wanted(
            String query,
            @Nullable String language,
            @Nullable LocalDate oldest,
            int size,
            @Nullable String publisher,
            FoundReviews reviews) {}

    private FoundClaims page(Wanted wanted, String list, @Nullable PageToken token, int offset) {
        After behind = token == null || token.at(2, 4) == 0
                ? null
                : new After(Float.intBitsToFloat((int) token.at(0, 4)), token.at(1, 4));
        int done = token == null ? 0 : Math.toIntExact(Math.min(CHUNK, Math.max(0, token.at(3, 4))));
        int left = offset;
        int lookedAt = 0;
        List<FoundClaim> found = new ArrayList<>();
        while (true) {
            SearchResult result = search.search(new SearchRequest(wanted.query(), CLAIMS, CHUNK, behind, true));
            Map<String, Found> loaded = loaded(result);
            List<SearchResult.Hit> hits = result.hits();
            for (int i = done; i < hits.size(); i++) {
                FoundClaim claim = found(loaded.get(hits.get(i).card().slug()), wanted);
                lookedAt++;
                if (claim == null) {
                    continue;
                }
                if (found.size() == wanted.size()) {
                    return new FoundClaims(found, token(list, behind, i));
                }
                if (left > 0) {
                    left--;
                } else {
                    found.add(claim);
                }
            }
            behind = result.next();
            done = 0;
            if (behind == null) {
                return new FoundClaims(found, null);
            }
            if (lookedAt >= MOST_LOOKED_AT + offset) {
                return new FoundClaims(found, token(list, behind, 0));
            }
        }
    }

    /** Whether there may be reviews of others at that host. */
    private boolean hasPagesOf(String publisher) {
        return !sources.addressedWith(List.of(FoundReviews.bare(publisher))).isEmpty();
    }

    private static String token(String list, @Nullable After behind, int done) {
        return behind == null
                ? PageToken.of(list, 0L, 0L, 0L, (long) done)
                : PageToken.of(list, (long) Float.floatToIntBits(behind.score()), behind.order(), 1L, (long) done);
    }

    /** A claim with what others found. */
    private record Found(Dossier dossier, List<OthersReview> others) {}

    private Map<String, Found> loaded(SearchResult result) {
        List<String> slugs =
                result.hits().stream().map(hit -> hit.card().slug()).toList();
        List<Claim> hit = claims.bySlugs(slugs);
        Map<String, List<OthersReview>> others = new HashMap<>();
        for (Evidence review : evidence.reviewsOf(hit)) {
            others.computeIfAbsent(review.claim.slug, slug -> new ArrayList<>()).add(OthersReview.of(review));
        }
        return dossiers.of(hit, Set.of(Part.APPEARANCES)).stream()
                .collect(Collectors.toMap(
                        dossier -> dossier.claim().slug,
                        dossier -> new Found(dossier, others.getOrDefault(dossier.claim().slug, List.of()))));
    }

    /** The claim as Google tells it; null if it has no review that passes. */
    private static @Nullable FoundClaim found(@Nullable Found hit, Wanted wanted) {
        if (hit == null || hit.dossier().claim().isRetracted()) {
            return null;
        }
        FoundClaim claim = wanted.reviews()
                .of(hit.dossier(), hit.others(), wanted.language(), wanted.oldest(), wanted.publisher());
        return claim.claimReview().isEmpty() ? null : claim;
    }

    private @Nullable LocalDate oldest(int days) {
        return days == 0 ? null : NewsroomDay.today(clock).minusDays(days);
    }

    private static @Nullable String language(@Nullable String code) {
        if (code == null) {
            return null;
        }
        if (!code.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*+")) {
            throw GoogleFailure.invalid("languageCode", "is a language tag such as en-US, not “" + code + "”");
        }
        return code.split("[-_]", -1)[0].toLowerCase(Locale.ROOT);
    }
}
