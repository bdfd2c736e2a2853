package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that were once taken for shipped claims and are not, or were not and are. */
class SamenessTest {

    private static ClaimMatcher matcher = ClaimMatcher.packaged(List.of());
    private static IndexSearcher searcher;

    @BeforeAll
    static void index() throws IOException {
        matcher = ClaimMatcher.packaged(PackagedModel.all());
        searcher = ClaimIndex.of(ShippedClaims.read(), matcher.models());
    }

    private static Matches found(String sentence) {
        return matcher.match(searcher, sentence, null, 10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    OPPOSITE | deepseek-chatbot-cost-5-6-million | DeepSeek's chatbot did not cost only $5.6 million
                    OPPOSITE | deepseek-chatbot-cost-5-6-million | 딥시크의 챗봇 제작 비용은 560만 달러가 아니다
                    OTHER_SUBJECT | deepseek-chatbot-cost-5-6-million | Mistral's chatbot cost only $5.6 million
                    OTHER_SUBJECT | deepseek-chatbot-cost-5-6-million | 퍼플렉시티의 챗봇은 제작 비용이 560만 달러에 불과하다
                    DIFFERENT_NUMBER | western-models-16000-chips | Western AI models use about 17 000 high-end chips
                    DIFFERENT_NUMBER | western-models-16000-chips | Western AI models use about 5 lakh high-end chips
                    DIFFERENT_NUMBER | western-models-16000-chips | 서방 AI 모델은 고급 칩을 약 2만 천 개 쓴다
                    SAME_CLAIM | western-models-16000-chips | Western AI models use about 16 000 high-end chips
                    SAME_CLAIM | western-models-16000-chips | 서방 AI 모델은 고급 칩을 약 1만 6천 개 쓴다
                    SAME_CLAIM | deepseek-chatbot-cost-5-6-million | DeepSeek's chatbot cost only $5.6 milion to make
                    SAME_CLAIM | deepseek-chatbot-cost-5-6-million | 딥시크가 챗봇을 만드는 데 고작 560만 달러밖에 안 썼다고
                    SAME_CLAIM | deepseek-trained-r1-on-2000-chips | Two thousand high end chips were used to train R1
                    """)
    void match_ofASentence_isWhatItIs(Flag flag, String slug, String sentence) {
        Optional<Match> match = found(sentence).matches().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst();

        assertThat(match).get().extracting(Match::flag).isEqualTo(flag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2021 it was 12 degrees",
                "2021년 기온은 12도였다",
                "Liang Wenfeng founded Renaissance Technologies in 2015",
                "딥시크는 AI 개발을 중단하지 않았다",
                "딥시크는 AI 개발을 중단했다",
                "$5 bilion",
                "16 000",
                "2만 천",
                "5 lakh",
            })
    void match_ofSomethingElse_isNotChecked(String sentence) {
        assertThat(found(sentence).checked()).isFalse();
    }

    /** What an amount is in another currency says nothing of what somebody spent. */
    @ParameterizedTest
    @ValueSource(
            strings = {"딥시크는 560만 달러를 썼다", "DeepSeek spent $5.6 million", "OpenAI spent $5 bilion", "오픈AI는 50억 달러를 썼다"})
    void match_ofAnAmountSpent_isNoConversion(String sentence) {
        assertThat(found(sentence).matches())
                .filteredOn(match -> match.slug().startsWith("conversion-"))
                .allMatch(match -> match.flag() == Flag.RELATED);
    }

    /** A slip is no other number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "OpenAI spent $5 bilion developing ChatGPT last year",
                "OpenAI put $5 bilion into ChatGPT last year",
                "DeepSeek's chatbot cost only $5.6 milion",
            })
    void match_ofASlip_isNoOtherNumber(String sentence) {
        assertThat(found(sentence).matches()).noneMatch(match -> match.flag() == Flag.DIFFERENT_NUMBER);
    }
}
