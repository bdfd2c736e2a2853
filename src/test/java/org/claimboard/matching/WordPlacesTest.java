package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WordPlacesTest {

    private static List<SentenceModel> models;
    private static WordPlaces words;

    @BeforeAll
    static void read() {
        models = PackagedModel.all();
        words = models.stream()
                .flatMap(model -> model.words().stream())
                .findFirst()
                .orElseThrow();
    }

    private static IndexSearcher claims(List<? extends SentenceModel> placed, String... texts) throws IOException {
        List<ClaimWords> claims = new ArrayList<>();
        for (String text : texts) {
            claims.add(new ClaimWords("claim-" + claims.size(), Map.of(Tongue.KOREAN, Wording.of("", text))));
        }
        return ClaimIndex.of(claims, placed);
    }

    private static double near(float[] one, float[] other) {
        return VectorSimilarityFunction.DOT_PRODUCT.compare(one, other);
    }

    @Test
    void ofClaim_inAnotherOrder_isTheSamePlace() {
        float[] one = words.ofClaim("정부가 기름 가격을 올렸다");

        assertThat(near(one, words.ofClaim("기름 가격을 정부가 올렸다"))).isEqualTo(1, within(1e-5));
        assertThat(near(one, words.ofClaim("고양이가 잔다"))).isLessThan(0.9);
    }

    @Test
    void ofClaim_ofNothingThatMeansAnything_isNowhere() {
        assertThat(words.ofClaim("ㅋㅋ ㅎ")).isEmpty();
    }

    /** Five claims are of the government; one is of a cat. */
    @Test
    void ofQuestion_liesNearerToItsRareWord() throws IOException {
        IndexSearcher searcher = claims(List.of(), "정부가 한다", "정부가 말한다", "정부가 온다", "정부가 간다", "정부가 있다", "고양이가 잔다");
        float[] asked = words.ofQuestion("정부 고양이", Rarity.of(searcher.getIndexReader(), Cutting.GLOSSES));

        assertThat(near(asked, words.ofClaim("고양이"))).isGreaterThan(near(asked, words.ofClaim("정부")) + 0.1);
    }

    @Test
    void candidates_ofAQuestion_haveTheMeaningsNearestThatShareNoWordWithIt() throws IOException {
        IndexSearcher searcher = claims(models, "의사가 환자를 치료했다", "축구 선수가 은퇴했다", "지하철이 늦었다");
        Rarity glosses = Rarity.of(searcher.getIndexReader(), Cutting.GLOSSES);
        List<Candidate> candidates =
                new Recall(searcher, models, glosses).candidates(Question.of(Tongue.KOREAN, "병원에서 아픈 사람을 고쳤다", models));

        assertThat(candidates).extracting(Candidate::slug).contains("claim-0");
        assertThat(candidates.get(0).meanings())
                .isGreaterThan(candidates.get(1).meanings())
                .isGreaterThan(candidates.get(2).meanings());
    }

    @Test
    void question_inKorean_isPlacedByTheSmallerModelAlone() {
        Question question = Question.of(Tongue.KOREAN, "물가가 올랐다", models);

        assertThat(Stream.of(0, 1).map(i -> question.places().get(i).isEmpty())).containsExactly(true, false);
    }
}
