package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a claim that is much like a sentence from being the same, whatever the ranker thinks of it. */
class GuardTest {

    private static Flag flag(String claim, String sentence) {
        Tongue tongue = Tongue.of(sentence);
        Map<Tongue, Wording> wordings = Map.of(Tongue.of(claim), Wording.of("", claim));
        Objection objection = new Guard(sentence, tongue).against(wordings, "");
        if (objection != null) {
            assertThat(objection.words()).as(sentence).isNotEmpty();
            return objection.flag();
        }
        List<Figure> others = Figures.in(sentence).contradicted(Figures.of(Wording.of("", claim))).stream()
                .filter(figure -> !figure.isYear())
                .toList();
        return others.isEmpty() ? Flag.SAME_CLAIM : Flag.DIFFERENT_NUMBER;
    }

    @Test
    void against_minimalPairs_neverFindsThemTheSame() throws IOException {
        List<MinimalPair> pairs = MinimalPair.all().stream()
                .filter(pair -> pair.kind() != MinimalPair.Kind.REWORDED)
                .toList();
        assertThat(pairs).hasSizeGreaterThan(2_000);
        assertThat(pairs)
                .filteredOn(pair -> flag(pair.claim(), pair.sentence()) == Flag.SAME_CLAIM)
                .isEmpty();
    }

    @Test
    void against_minimalPairs_saysWhatDiffers() throws IOException {
        assertThat(MinimalPair.all())
                .filteredOn(pair -> pair.kind() != MinimalPair.Kind.REWORDED)
                .allSatisfy(pair -> {
                    Flag flag = flag(pair.claim(), pair.sentence());
                    Flag expected =
                            switch (pair.kind()) {
                                case DENIED, CONTRARY -> Flag.OPPOSITE;
                                case NAME -> Flag.OTHER_SUBJECT;
                                case YEAR -> Flag.OTHER_YEAR;
                                case NUMBER, LIMIT -> Flag.DIFFERENT_NUMBER;
                                case REWORDED -> Flag.SAME_CLAIM;
                            };
                    assertThat(flag).isEqualTo(expected);
                });
    }

    @Test
    void against_theSameInOtherWords_saysNothing() throws IOException {
        assertThat(MinimalPair.all())
                .filteredOn(pair -> pair.kind() == MinimalPair.Kind.REWORDED)
                .hasSizeGreaterThan(400)
                .filteredOn(pair -> flag(pair.claim(), pair.sentence()) != Flag.SAME_CLAIM)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | DeepSeek's chatbot did not cost only $5.6 million
                    OPPOSITE | 딥시크의 챗봇 제작비는 560만 달러다 | 딥시크의 챗봇 제작비는 560만 달러가 아니다
                    OPPOSITE | 딥시크는 개발을 중단했다 | 딥시크는 개발을 중단하지 않았다
                    OPPOSITE | Liang is not a traditional researcher | Liang is a traditional researcher
                    OPPOSITE | 량원펑은 전통적인 연구자가 아니다 | 량원펑은 전통적인 연구자다
                    OPPOSITE | 핵심 팀에 유학파가 없다 | 핵심 팀에 유학파가 있다
                    OTHER_SUBJECT | DeepSeek's chatbot cost only $5.6 million | Mistral's chatbot cost only $5.6 million
                    OTHER_SUBJECT | DeepSeek's chatbot cost only $5.6 million | mistral's chatbot cost only $5.6 million
                    OTHER_SUBJECT | The chatbot cost only $5.6M to make | Mistral's chatbot cost only $5.6M to make
                    OTHER_SUBJECT | 딥시크의 챗봇은 560만 달러에 불과하다 | 퍼플렉시티의 챗봇은 560만 달러에 불과하다
                    OTHER_SUBJECT | Liang Wenfeng founded High-Flyer in 2015 | Liang Wenfeng founded Renaissance Technologies in 2015
                    OTHER_SUBJECT | 560만 달러(약 75억 원) | 딥시크는 560만 달러를 썼다
                    OTHER_SUBJECT | Musk doubts DeepSeek's chips | Altman doubts DeepSeek's chips
                    OTHER_SUBJECT | 머스크는 딥시크의 칩을 의심했다 | 올트먼은 딥시크의 칩을 의심했다
                    OTHER_YEAR | High-Flyer managed 100 billion yuan in 2021 | High-Flyer managed 100 billion yuan in 2023
                    SAME_CLAIM | Sales did not fall in 2021 | Sales rose in 2021
                    SAME_CLAIM | DeepSeek spent only 5.6 million dollars | Didn't DeepSeek spend only $5.6 million?
                    SAME_CLAIM | DeepSeek spent only 5.6 million dollars | BBC: DeepSeek spent only $5.6 million
                    SAME_CLAIM | 딥시크는 560만 달러를 썼다 | 고작 560만 달러밖에 안 썼다고, 딥시크가?
                    SAME_CLAIM | 딥시크는 중단하지 않았다 | 딥시크는 중단을 안 했다
                    SAME_CLAIM | OpenAI spent $5 billion | OpenAI spent $5 bilion
                    DIFFERENT_NUMBER | OpenAI spent $5 billion | OpenAI spent $5 million
                    """)
    void against_aSentence_saysWhatDiffers(Flag expected, String claim, String sentence) {
        assertThat(flag(claim, sentence)).as(sentence).isEqualTo(expected);
    }
}
