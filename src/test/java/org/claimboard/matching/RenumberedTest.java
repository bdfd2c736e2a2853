package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sentences of the shipped claims in both languages, with one number changed, and with it written otherwise. */
class RenumberedTest {

    private static final int SENTENCES = 500;

    private static ClaimMatcher matcher = ClaimMatcher.packaged(List.of());
    private static IndexSearcher searcher;
    private static List<Renumbered> all = List.of();

    @BeforeAll
    static void index() throws IOException {
        List<ClaimWords> claims = ShippedClaims.read();
        matcher = ClaimMatcher.packaged(PackagedModel.all());
        searcher = ClaimIndex.of(claims, matcher.models());
        Map<String, Renumbered> distinct = new LinkedHashMap<>();
        claims.stream()
                .flatMap(claim -> Renumbered.of(claim).stream())
                .forEach(one -> distinct.putIfAbsent(one.sentence(), one));
        all = new ArrayList<>(distinct.values());
        Collections.shuffle(all, new Random(20250131));
    }

    private static List<Renumbered> sentences(boolean changed) {
        return all.stream()
                .filter(one -> one.changed() == changed)
                .limit(SENTENCES)
                .toList();
    }

    private static Flag flag(Renumbered asked) {
        return matcher.match(searcher, asked.sentence(), null, 20).matches().stream()
                .filter(match -> match.slug().equals(asked.slug()))
                .map(Match::flag)
                .findFirst()
                .orElse(Flag.RELATED);
    }

    @Test
    void match_withOneNumberChanged_saysSo() {
        List<Renumbered> asked = sentences(true);
        List<String> missed = asked.stream()
                .filter(one -> flag(one) != Flag.DIFFERENT_NUMBER
                        && !(one.number().matches("(?:19|20)\\d\\d") && flag(one) == Flag.OTHER_YEAR))
                .map(one -> flag(one) + " " + one)
                .toList();

        assertThat(asked).hasSize(SENTENCES);
        assertThat(missed).hasSizeLessThanOrEqualTo(SENTENCES / 100);
    }

    @Test
    void match_withTheNumberInOtherFigures_isNotAnother() {
        List<Renumbered> asked = sentences(false);
        List<String> wrong = asked.stream()
                .filter(one -> flag(one) == Flag.DIFFERENT_NUMBER)
                .map(Renumbered::toString)
                .toList();

        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(wrong).hasSizeLessThanOrEqualTo(asked.size() / 100);
    }
}
