package org.claimboard.reading;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimboard.claim.Article;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.record.Verdict;
import org.claimboard.record.VerdictScale;
import org.jspecify.annotations.Nullable;

/**
 * How many claims have a verdict.
 *
 * @param verdict null for those that have none
 * @param from where its stretch of a bar begins, in percent
 * @param share how long its stretch is, in percent; 0 for those without a verdict, which are in no bar
 * @param path the address of the list of these very claims, from the language on
 */
public record VerdictCount(@Nullable Verdict verdict, long claims, BigDecimal from, BigDecimal share, String path) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * In the order of the grades, those that no claim has left out.
     *
     * @param counts of the claims that pass the query
     */
    static List<VerdictCount> of(Map<Optional<Verdict>, Long> counts, ClaimQuery query) {
        long unassessed = counts.getOrDefault(Optional.empty(), 0L);
        long judged = counts.values().stream().mapToLong(Long::longValue).sum() - unassessed;
        List<VerdictCount> tally = new ArrayList<>();
        long before = 0;
        for (VerdictScale.Grade grade : VerdictScale.current().grades()) {
            Verdict verdict = grade.filed();
            long claims = grade.verdicts().stream()
                    .mapToLong(one -> counts.getOrDefault(Optional.of(one), 0L))
                    .sum();
            if (claims > 0) {
                String path = ClaimAddress.of(query.only(verdict));
                tally.add(new VerdictCount(verdict, claims, percent(before, judged), percent(claims, judged), path));
            }
            before += claims;
        }
        if (unassessed > 0) {
            String path = ClaimAddress.of(query.only(null));
            tally.add(new VerdictCount(null, unassessed, BigDecimal.ZERO, BigDecimal.ZERO, path));
        }
        return tally;
    }

    /** Of all claims in an article, which were loaded with their current assessments. */
    static List<VerdictCount> of(Article article, Collection<Claim> claims) {
        Map<Optional<Verdict>, Long> counts = claims.stream()
                .collect(groupingBy(
                        claim -> Optional.ofNullable(claim.currentAssessment).map(current -> current.verdict),
                        counting()));
        return of(counts, ClaimQuery.of(null, article.slug));
    }

    private static BigDecimal percent(long part, long whole) {
        return HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
