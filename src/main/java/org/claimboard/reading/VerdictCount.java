package org.claimboard.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.claim.Verdict;

/**
 * How many claims have a verdict.
 *
 * @param from where its stretch of a bar begins, in percent
 * @param share how long its stretch is, in percent
 */
public record VerdictCount(Verdict verdict, long claims, BigDecimal from, BigDecimal share) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In the order of the verdicts, those that no claim has left out. */
    static List<VerdictCount> of(List<ClaimHead> heads) {
        List<VerdictCount> counts = new ArrayList<>();
        long judged =
                heads.stream().filter(head -> head.claim().verdict() != null).count();
        long before = 0;
        for (Verdict verdict : Verdict.values()) {
            long claims = heads.stream()
                    .filter(head -> head.claim().verdict() == verdict)
                    .count();
            if (claims > 0) {
                counts.add(new VerdictCount(verdict, claims, percent(before, judged), percent(claims, judged)));
            }
            before += claims;
        }
        return counts;
    }

    private static BigDecimal percent(long part, long whole) {
        return HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
