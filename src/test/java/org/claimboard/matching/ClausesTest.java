package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that make more than one statement, cut, and held against the shipped claims. */
class ClausesTest {

    private static ClaimMatcher matcher = ClaimMatcher.packaged(List.of());
    private static IndexSearcher searcher;

    @BeforeAll
    static void index() throws IOException {
        matcher = ClaimMatcher.packaged(PackagedModel.all());
        searcher = ClaimIndex.of(ShippedClaims.read(), matcher.models());
    }

    private static List<String> clauses(String text) {
        return Clauses.in(text, Tongue.of(text)).stream()
                .map(Clauses.Clause::sentence)
                .toList();
    }

    private static Match match(String sentence, String slug) {
        return matcher.match(searcher, sentence, null, 5).matches().stream()
                .filter(match -> match.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new AssertionError(slug + " not found for " + sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    The model cost $5.6 million and used 2,048 chips | The model cost $5.6 million | The model used 2,048 chips
                    Elden bank lost 5 million euros, but Norwick bank won 3 million | Elden bank lost 5 million euros | Norwick bank won 3 million
                    In 2021 the harbour hired 40 pilots and sold two ferries | In 2021 the harbour hired 40 pilots | In 2021 the harbour sold two ferries
                    The harbour hired 40 pilots and sold two ferries in 2021 | The harbour hired 40 pilots in 2021 | The harbour sold two ferries in 2021
                    항구는 조종사 40명을 뽑았고, 배 두 척을 팔았다. | 항구는 조종사 40명을 뽑았다 | 항구는 배 두 척을 팔았다.
                    엘덴은행은 500만 유로를 잃었지만 노릭은행은 300만 유로를 벌었다 | 엘덴은행은 500만 유로를 잃었다 | 노릭은행은 300만 유로를 벌었다
                    2021년 항구는 조종사 40명을 뽑았으며 배 두 척을 팔았다 | 2021년 항구는 조종사 40명을 뽑았다 | 2021년 항구는 배 두 척을 팔았다
                    """)
    void in_aSentenceOfTwoStatements_isBoth(String text, String first, String second) {
        assertThat(clauses(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peking and Tsinghua trained the researchers",
                "The harbour pays its pilots and captains",
                "It is not true that the model cost $5.6 million and used 2,048 chips",
                "The claim that the model cost $5.6 million and used 2,048 chips is wrong",
                "If the model cost $5.6 million and used 2,048 chips, it is cheap",
                "Did the model cost $5.6 million and was it built in China?",
                "Nobody believes that the model cost $5.6 million and used 2,048 chips",
                "모델은 560만 달러가 들었고 칩 2,048개를 썼다는 주장은 거짓이다",
                "모델이 560만 달러를 썼고 칩 2,048개로 훈련됐다는 말은 사실이 아니다",
                "항구는 조종사 40명을 뽑고 있다",
                "항구는 조종사 40명을 뽑고 배 두 척을 팔 예정이다",
                "",
            })
    void in_aSentenceThatOneWordRules_isNothing(String text) {
        assertThat(clauses(text)).isEmpty();
    }

    @Test
    void in_aSentenceOfMany_isFourAtMost() {
        assertThat(clauses("Elden sold 3 ships; Norwick bought 4 ships; Port Vale built 5 ships; Dunmere lost 6 ships;"
                        + " Larkhill kept 7 ships; Wexcombe found 8 ships"))
                .hasSize(Clauses.MOST);
    }

    @Test
    void match_ofTwoClaimsInOneSentence_findsBothAndSaysWhere() {
        String sentence =
                "DeepSeek's chatbot cost only $5.6 million and OpenAI spent $5 billion developing ChatGPT last year";
        Match cheap = match(sentence, "deepseek-chatbot-cost-5-6-million");
        Match dear = match(sentence, "openai-spent-5-billion-on-chatgpt");

        assertThat(cheap.flag()).isEqualTo(Flag.SAME_CLAIM);
        assertThat(cheap.clause()).isEqualTo("DeepSeek's chatbot cost only $5.6 million");
        assertThat(dear.flag()).isEqualTo(Flag.SAME_CLAIM);
        assertThat(dear.clause()).isEqualTo("OpenAI spent $5 billion developing ChatGPT last year");
        assertThat(match("DeepSeek's chatbot cost only $5.6 million", "deepseek-chatbot-cost-5-6-million")
                        .clause())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    DIFFERENT_NUMBER | deepseek-chatbot-cost-5-6-million | The chatbot cost $6 million and the fund lost $5.6 million
                    SAME_CLAIM | deepseek-chatbot-cost-5-6-million | DeepSeek's chatbot cost only $5.6 million and did not use 2,000 high-end chips
                    SAME_CLAIM | high-flyer-founded-2015 | High-Flyer was founded in 2015 and managed 200 billion yuan in 2021
                    DIFFERENT_NUMBER | high-flyer-100-billion-yuan-2021 | High-Flyer was founded in 2015 and managed 200 billion yuan in 2021
                    SAME_CLAIM | openai-spent-5-billion-on-chatgpt | 오픈AI는 지난해 챗GPT 개발에 50억 달러를 썼지만 딥시크는 챗봇에 560만 달러를 썼다.
                    SAME_CLAIM | high-flyer-founded-2015 | 하이플라이어는 2015년에 창립됐으나 2021년에 1,000억 위안의 자산을 운용하지 않았다
                    OPPOSITE | high-flyer-100-billion-yuan-2021 | 하이플라이어는 2015년에 창립됐으나 2021년에 1,000억 위안의 자산을 운용하지 않았다
                    RELATED | deepseek-chatbot-cost-5-6-million | It is not true that the chatbot cost $5.6 million and used 2,000 chips
                    """)
    void match_ofAClause_hasNothingOfTheOther(Flag flag, String slug, String sentence) {
        assertThat(match(sentence, slug).flag()).isEqualTo(flag);
    }

    /** Counts how often a model is asked where something lies. */
    private static final class Counted extends ModelBefore {

        private final AtomicInteger times;

        Counted(SentenceModel model, AtomicInteger times) {
            super(model);
            this.times = times;
        }

        @Override
        public float[] place(String sentence) {
            times.incrementAndGet();
            return model.place(sentence);
        }
    }

    /** English is placed by both models. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The brewery painted its second cellar, but the ferry lost a captain | 2 | 2
                    양조장은 지하실을 새로 칠했고, 나룻배는 선장을 잃었다 | 1 | 1
                    The chatbot cost only $5.6 million, but the ferry lost a captain | 4 | 6
                    """)
    void match_ofClausesOfWhichNoneIsCovered_placesTheWholeAlone(String sentence, int least, int most) {
        assertThat(clauses(sentence)).hasSize(2);
        AtomicInteger times = new AtomicInteger();
        List<SentenceModel> models = matcher.models().stream()
                .<SentenceModel>map(model -> new Counted(model, times))
                .toList();
        ClaimMatcher.packaged(models).match(searcher, sentence, null, 5);
        assertThat(times.get()).isBetween(least, most);
    }
}
