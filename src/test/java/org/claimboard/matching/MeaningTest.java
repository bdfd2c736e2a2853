package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English questions meet Korean claims by a dictionary, by names of places and by how names sound. */
class MeaningTest {

    private static IndexSearcher claims(String... texts) throws IOException {
        List<ClaimWords> claims = new ArrayList<>();
        for (String text : texts) {
            claims.add(new ClaimWords("claim-" + claims.size(), Map.of(Tongue.KOREAN, Wording.of("", text))));
        }
        return ClaimIndex.of(claims, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Jeonju, 전주",
        "Itaewon, 이태원",
        "Fukushima, 후쿠시마",
        "Pelosi, 펠로시",
        "Toronto, 토론토",
        "Sejong, 세종",
        "Kakao, 카카오"
    })
    void like_ofAName_isTheKoreanWordThatSoundsSo(String english, String korean) throws IOException {
        IndexSearcher searcher = claims(korean + "에 산다", "다리미가 뜨겁다", "고양이가 잔다");

        assertThat(Sounds.of(searcher.getIndexReader()).like(english)).containsKey(korean);
    }

    /** What is the same in both languages is said once. */
    @Test
    void match_ofDigitsAlone_isAnswered() throws IOException {
        IndexSearcher searcher = claims("2021년에 문을 열었다", "고양이가 잔다");

        assertThat(ClaimMatcher.packaged(List.of())
                        .match(searcher, "2021", Tongue.ENGLISH, 3)
                        .checked())
                .isFalse();
    }

    @Test
    void like_ofAnythingElse_isNothing() throws IOException {
        IndexSearcher searcher = claims("전주에 산다");

        assertThat(Sounds.of(searcher.getIndexReader()).like("Lisbon")).isEmpty();
        assertThat(Sounds.of(searcher.getIndexReader()).like("Jo")).isEmpty();
    }

    @Test
    void of_aSentence_hasThePhrasesAndTheirPartsInKorean() throws IOException {
        Sounds sounds = Sounds.of(claims("전주").getIndexReader());

        assertThat(Meaning.of("The labor union wants higher wages in Belgium", sounds))
                .anySatisfy(meaning -> {
                    assertThat(meaning.words()).isEqualTo("labor union");
                    assertThat(meaning.korean()).containsKey("노동조합");
                })
                .anySatisfy(meaning -> assertThat(meaning.korean()).containsEntry("임금", 1.0))
                .anySatisfy(meaning -> assertThat(meaning.korean()).containsEntry("벨기에", 1.0));
    }

    @Test
    void match_ofAnEnglishSentence_isTheKoreanClaimThatSaysMostOfIt() throws IOException {
        IndexSearcher searcher =
                claims("대구 시장이 도서관 예산을 삭감했다", "세종시 도서관이 야간 개관을 폐지했다", "농민이 벼 재배 면적을 축소했다", "어민들이 원전 오염수 방류에 반대했다");

        Matches matches = ClaimMatcher.packaged(List.of())
                .match(searcher, "Farmers reduced the area under cultivation of rice", Tongue.ENGLISH, 3);

        assertThat(matches.matches().get(0).slug()).isEqualTo("claim-2");
        assertThat(matches.matches().get(0).why().words()).contains("cultivation");
    }
}
