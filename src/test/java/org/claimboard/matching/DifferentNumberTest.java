package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 500 made-up claims in both languages, asked with another number, and with the same number written otherwise. */
class DifferentNumberTest {

    private static final int CLAIMS = 500;

    private static List<NumberedClaim> claims = List.of();
    private static ClaimMatcher matcher = ClaimMatcher.packaged(List.of());
    private static IndexSearcher searcher;

    @BeforeAll
    static void index() throws IOException {
        Random random = new Random(20250131);
        Map<String, NumberedClaim> different = new LinkedHashMap<>();
        while (different.size() < CLAIMS) {
            NumberedClaim claim = NumberedClaim.of(different.size(), random);
            different.putIfAbsent(claim.sentence(), claim);
        }
        claims = List.copyOf(different.values());
        matcher = ClaimMatcher.packaged(PackagedModel.all());
        searcher = ClaimIndex.of(claims.stream().map(NumberedClaim::words).toList(), matcher.models());
    }

    private static Flag flag(NumberedClaim claim, String sentence) {
        return matcher.match(searcher, sentence, null, 20).matches().stream()
                .filter(match -> match.slug().equals(claim.slug()))
                .map(Match::flag)
                .findFirst()
                .orElse(Flag.RELATED);
    }

    @Test
    void match_ofAnotherNumber_saysSo() {
        List<String> missed = new ArrayList<>();
        for (NumberedClaim claim : claims) {
            Flag flag = flag(claim, claim.changed());
            if (flag != Flag.DIFFERENT_NUMBER) {
                missed.add(flag + ": " + claim.changed() + " / " + claim.stated(0));
            }
        }
        assertThat(missed).hasSizeLessThanOrEqualTo(CLAIMS / 100);
    }

    @Test
    void match_ofTheSameNumberInAnyNotation_isTheSameClaim() {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            NumberedClaim claim = claims.get(i);
            Flag flag = flag(claim, claim.stated(i));
            if (flag != Flag.SAME_CLAIM) {
                wrong.add(flag + ": " + claim.stated(i) + " / " + claim.stated(0));
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(CLAIMS / 100);
    }
}
