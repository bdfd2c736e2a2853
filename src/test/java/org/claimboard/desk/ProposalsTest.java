package org.claimboard.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.quantity.ReadQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalsTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FIGURE | 제작 비용이 560만 달러에 불과하다. | 560만 달러",
                "FIGURE | The model took 2.788M GPU hours. | 2.788M GPU hours",
                "ATTRIBUTION | 개발진에 따르면 비용은 적다. | 에 따르면",
                "ATTRIBUTION | 그는 문제가 있다고 주장했다. | 고 주장",
                "ATTRIBUTION | 칩을 사용하는 것으로 추정된다. | 것으로 추정",
                "ATTRIBUTION | According to the paper, it was cheap. | According to",
                "ATTRIBUTION | Musk said it was obvious. | said",
                "SUPERLATIVE | 세계 최초의 모델이다. | 최초",
                "SUPERLATIVE | 가장 빠른 모델로 꼽힌다. | 가장",
                "SUPERLATIVE | It is the largest cluster. | largest",
                "QUOTATION | 그는 “우리는 직접 길러내야 한다”고 했다. | “우리는 직접 길러내야 한다”",
                "QUOTATION | It is \"a wake-up call for us\", in his words. | \"a wake-up call for us\"",
                "PREDICTION | 시장이 커질 전망이다. | 전망",
                "PREDICTION | 관심사가 될 것이다. | 될 것",
                "PREDICTION | It is expected to double. | is expected to",
                "COMPARISON | 반면 OpenAI는 다른 길을 간다. | 반면",
                "COMPARISON | It is cheaper than the other one. | than",
                "DENIAL | 그는 전통적인 연구자가 아니다. | 아니다",
                "DENIAL | The firm denied it. | denied",
            })
    void in_aSentenceWithASign_saysWhichWordsAreTheSign(Sign sign, String text, String words) {
        List<Proposal> proposals = Proposals.in(text);

        assertThat(proposals).hasSize(1);
        assertThat(proposals.get(0).signs()).contains(sign);
        assertThat(proposals.get(0).cues()).anySatisfy(cue -> {
            assertThat(cue.sign()).isEqualTo(sign);
            assertThat(cue.words()).isEqualTo(words);
            assertThat(text.substring(cue.start(), cue.end())).isEqualTo(words);
        });
        assertThat(proposals.get(0).language()).isEqualTo(text.matches(".*[가-힣].*") ? "ko" : "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "비용이 560만 달러라는 말이 사실일까?",
                "Did it really cost $5.6 million?",
                "안녕하세요, 여러분.",
                "Thank you for reading the first issue.",
                "홍길동 기자 hong@example.com",
                "홍길동 기자",
                "By Jane Doe",
                "Copyright 2025 Example Inc. All rights reserved.",
                "ⓒ 뉴스1, 무단 전재 및 재배포 금지",
                "출처: 뉴스1",
                "• 단돈 ‘1천만 원’.. 중국서 넘어온 마이바흐",
                "댓글0",
                "그는 회의에 참석하여 자리에 앉았다.",
                "The sun shone on the harbour.",
            })
    void in_questionsGreetingsAndFurniture_proposesNothing(String text) {
        assertThat(Proposals.in(text)).isEmpty();
    }

    @Test
    void in_aText_putsTheBestFirst_andEqualOnesInTheirOrder() {
        List<Proposal> proposals = Proposals.in(
                "The firm denied it. Musk said it cost $5.6 million, the lowest ever. It cost $5. It cost $6.");

        assertThat(proposals)
                .extracting(Proposal::sentence)
                .containsExactly(
                        "Musk said it cost $5.6 million, the lowest ever.",
                        "It cost $5.",
                        "It cost $6.",
                        "The firm denied it.");
        assertThat(proposals)
                .isSortedAccordingTo(Comparator.comparingInt(Proposal::score).reversed());
        assertThat(proposals.get(0).quantities())
                .extracting(ReadQuantity::words)
                .containsExactly("$5.6 million");
    }

    @Test
    void in_wordsOfAQuantity_seesNoOtherSign() {
        assertThat(Proposals.in("자산은 최대 1000억위안이다.").get(0).signs()).containsExactly(Sign.FIGURE);
        assertThat(Proposals.in("It has more than 16,000 chips.").get(0).signs())
                .containsExactly(Sign.FIGURE);
    }

    static Stream<String> longTexts() {
        return Stream.of(
                        "“",
                        "\"a b c ",
                        ". ",
                        "Mr.",
                        "말했다.",
                        "가장 최초 ",
                        "U.S. ",
                        "said ",
                        "\n",
                        "@a.",
                        "a@a",
                        "a.b@",
                        "'A.",
                        "(a.) ",
                        "1. ",
                        "www.",
                        "2025. ",
                        "”라고 ",
                        " \n",
                        "560만 달러라고 “그가 말했다.” ",
                        "It cost $5.6 million, he said. ")
                .map(piece -> piece.repeat(200_000 / piece.length()));
    }

    @Timeout(60)
    @ParameterizedTest
    @MethodSource("longTexts")
    void in_aLongText_takesNoTime(String text) {
        long start = System.nanoTime();
        Proposals.in(text);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    }
}
