package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Rounds of hand-made pairs, of which each was written, with what should come out, before the rules were run on it; those
 * were mended with it then. Through the whole matcher, over the shipped claims and those of the pairs.
 */
class AgreementRoundsTest {

    private static final String MADE = "made-";

    private static ClaimMatcher matcher = ClaimMatcher.packaged(List.of());
    private static IndexSearcher searcher;
    private static final List<Pair> PAIRS = new ArrayList<>();

    /** The tenth to the twelfth round, in freer words, by authors who had seen neither the rules nor any other pair. */
    private static final List<Pair> FREE = new ArrayList<>();

    /** A claim and a sentence. */
    private record Pair(boolean same, String kind, String slug, String sentence) {}

    @BeforeAll
    static void index() throws IOException {
        matcher = ClaimMatcher.packaged(PackagedModel.all());
        List<ClaimWords> claims = new ArrayList<>(ShippedClaims.read());
        Map<String, String> slugs = new LinkedHashMap<>();
        claims.forEach(claim -> slugs.put("@" + claim.slug(), claim.slug()));
        read("agreement-rounds.txt", slugs, claims, PAIRS);
        read("agreement-free.txt", slugs, claims, FREE);
        searcher = ClaimIndex.of(claims, matcher.models());
    }

    private static void read(String file, Map<String, String> slugs, List<ClaimWords> claims, List<Pair> pairs)
            throws IOException {
        for (String line : lines(file)) {
            String[] cells = line.split(" \\| ", 4);
            String claim = cells[2];
            if (!slugs.containsKey(claim)) {
                String slug = MADE + slugs.size();
                slugs.put(claim, slug);
                claims.add(new ClaimWords(slug, Map.of(Tongue.of(claim), Wording.of("", claim))));
            }
            pairs.add(new Pair(cells[0].equals("same"), cells[1], Objects.requireNonNull(slugs.get(claim)), cells[3]));
        }
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(AgreementRoundsTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<Match> same(Pair pair) {
        return matcher.match(searcher, pair.sentence(), null, 5).matches().stream()
                .filter(match -> match.flag() == Flag.SAME_CLAIM)
                .toList();
    }

    @Test
    void match_ofWhatSaysSomethingElse_isNeverTheSame() {
        assertThat(PAIRS)
                .filteredOn(pair -> !pair.same())
                .hasSizeGreaterThanOrEqualTo(50)
                .filteredOn(AgreementRoundsTest::isSameAfterAll)
                .isEmpty();
    }

    /** What says something else than its claim may say the same as that of another pair. */
    private static boolean isSameAfterAll(Pair pair) {
        return same(pair).stream()
                .anyMatch(match ->
                        match.slug().equals(pair.slug()) || !match.slug().startsWith(MADE));
    }

    @Test
    void match_inFreeWords_isSeldomTheSame_andOnlyWhereItIs() {
        assertThat(FREE)
                .hasSize(180)
                .filteredOn(pair -> !pair.same())
                .filteredOn(AgreementRoundsTest::isSameAfterAll)
                .isEmpty();
        assertThat(FREE)
                .filteredOn(Pair::same)
                .filteredOn(pair ->
                        same(pair).stream().anyMatch(match -> match.slug().equals(pair.slug())))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    /** A desk that reads that its sentence says the contrary of what it says has no reason to believe any other answer. */
    @Test
    void match_ofTheSameInOtherWords_isSeldomToldToBeSomethingElse() {
        List<Pair> asked =
                Stream.concat(PAIRS.stream(), FREE.stream()).filter(Pair::same).toList();

        assertThat(asked)
                .filteredOn(pair -> matcher.match(searcher, pair.sentence(), null, 5).matches().stream()
                        .filter(match -> match.slug().equals(pair.slug()))
                        .anyMatch(match -> match.flag() != Flag.SAME_CLAIM && match.flag() != Flag.RELATED))
                .hasSizeLessThanOrEqualTo(asked.size() / 100);
    }

    @Test
    void match_ofTheSameInOtherWords_isTheSameForMost() {
        List<Pair> asked = PAIRS.stream().filter(Pair::same).toList();

        assertThat(asked)
                .hasSizeGreaterThanOrEqualTo(50)
                .filteredOn(pair ->
                        same(pair).stream().anyMatch(match -> match.slug().equals(pair.slug())))
                .hasSizeGreaterThanOrEqualTo(asked.size() * 90 / 100);
    }
}
