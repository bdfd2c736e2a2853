package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English questions about the shipped claims, which were stated in Korean. */
class ShippedQuestionsTest {

    private static ClaimMatcher matcher = ClaimMatcher.packaged(List.of());
    private static IndexSearcher searcher;

    private record Asked(String question, String claim) {}

    @BeforeAll
    static void index() throws IOException {
        matcher = ClaimMatcher.packaged(PackagedModel.all());
        searcher = ClaimIndex.of(ShippedClaims.read(), matcher.models());
    }

    private static List<Asked> questions() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ShippedQuestionsTest.class.getResourceAsStream("english-questions.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Asked(cells[0], cells[1]))
                    .toList();
        }
    }

    private static String first(String question) {
        List<Match> matches = matcher.match(searcher, question, null, 5).matches();
        return matches.isEmpty() ? "" : matches.get(0).slug();
    }

    @Test
    void match_ofThirtyEnglishQuestions_findsAtLeast28First() throws IOException {
        List<String> missed = new ArrayList<>();
        for (Asked asked : questions()) {
            String first = first(asked.question());
            if (!first.equals(asked.claim())) {
                missed.add(asked + " got " + first);
            }
        }
        assertThat(questions()).hasSize(30);
        assertThat(missed).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void match_ofAKoreanQuestion_findsTheKoreanWords() {
        assertThat(first("오픈AI가 작년에 챗GPT 만드느라 50억 달러를 썼다면서?")).isEqualTo("openai-spent-5-billion-on-chatgpt");
        assertThat(first("일론 머스크는 딥시크가 칩을 얼마나 썼는지 못 믿겠다고 했다")).isEqualTo("musk-doubts-chip-count");
    }

    @Test
    void match_ofTheAmountInTheOtherLanguage_isTheSameNumber() {
        Match match = matcher.match(searcher, "The DeepSeek chatbot cost only 5,600,000 dollars to make", null, 3)
                .matches()
                .get(0);

        assertThat(match.slug()).isEqualTo("deepseek-chatbot-cost-5-6-million");
        assertThat(match.flag()).isEqualTo(Flag.SAME_CLAIM);
        assertThat(match.why().quantities()).containsExactly("5,600,000 dollars");
    }

    /** As a Mac writes it. */
    @Test
    void match_ofDecomposedHangul_isAsOfComposed() {
        String question = "오픈AI가 작년에 챗GPT 만드느라 50억 달러를 썼다면서?";

        assertThat(matcher.match(searcher, Normalizer.normalize(question, Normalizer.Form.NFD), null, 5))
                .isEqualTo(matcher.match(searcher, question, null, 5));
    }

    /** An amount alone says nothing: the claims that state it, the conversion of it last, and none as covering it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5.6 million dollars | deepseek-chatbot-cost-5-6-million | conversion-5-6-million-dollars",
                "$5.6M | deepseek-chatbot-cost-5-6-million | conversion-5-6-million-dollars",
                "5.6 million | deepseek-chatbot-cost-5-6-million | conversion-5-6-million-dollars",
                "$5,600,000. | deepseek-chatbot-cost-5-6-million | conversion-5-6-million-dollars",
                "560만 달러 | deepseek-chatbot-cost-5-6-million | conversion-5-6-million-dollars",
                "560만달러? | deepseek-chatbot-cost-5-6-million | conversion-5-6-million-dollars",
                "$5 billion | openai-2024-loss-5-billion | conversion-5-billion-dollars",
                "50억 달러 | openai-2024-loss-5-billion | conversion-5-billion-dollars",
            })
    void match_ofAnAmountAlone_isTheClaimsThatStateIt(String amount, String first, String last) {
        Matches found = matcher.match(searcher, amount, null, 10);

        assertThat(found.checked()).isFalse();
        assertThat(found.matches())
                .allMatch(match -> match.flag() == Flag.RELATED
                        && match.score() == 0
                        && match.why().quantities().size() == 1);
        assertThat(found.matches().get(0).slug()).isEqualTo(first);
        assertThat(found.matches().get(found.matches().size() - 1).slug()).isEqualTo(last);
    }

    @Test
    void match_ofAnAmountThatNoClaimStates_isWhatIsNearest() {
        assertThat(matcher.match(searcher, "987,654 dollars", null, 5).matches())
                .allMatch(match -> match.why().quantities().isEmpty());
    }

    @Test
    void match_ofSomethingElse_isNotChecked() {
        assertThat(matcher.match(searcher, "The mayor of Lisbon wants to ban electric scooters", null, 5)
                        .checked())
                .isFalse();
        assertThat(matcher.match(searcher, "서울 지하철 요금이 내년에 오른다", null, 5).checked())
                .isFalse();
    }

    @Test
    void match_ofNothingThatHasWords_isEmpty() {
        assertThat(matcher.match(searcher, "?!…", null, 5).checked()).isFalse();
    }
}
