package org.claimboard.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

    @Test
    void in_koreanText_cutsAfterTheEndings() {
        assertThat(cut("비용은 560만 달러다. 칩은 2,000개다.그는 놀랐다! 왜일까? 3.5배 늘었다."))
                .containsExactly("비용은 560만 달러다.", "칩은 2,000개다.", "그는 놀랐다!", "왜일까?", "3.5배 늘었다.");
    }

    @Test
    void in_koreanQuotations_keepsWhoSaysIt() {
        assertThat(cut("량원펑은 “유학파가 없다. 모두 현지 출신이다.”라고 말했다. 반면 OpenAI는 다르다."))
                .containsExactly("량원펑은 “유학파가 없다. 모두 현지 출신이다.”라고 말했다.", "반면 OpenAI는 다르다.");
        assertThat(cut("그는 “안 된다.” 그 뒤로 말이 없었다.")).containsExactly("그는 “안 된다.”", "그 뒤로 말이 없었다.");
    }

    @Test
    void in_englishText_keepsAbbreviationsAndDecimalsWhole() {
        assertThat(
                        cut(
                                "Mr. Liang spent $5.6 million in the U.S. market. J. Smith of Foo Inc. said so. It was 3.5 percent."))
                .containsExactly(
                        "Mr. Liang spent $5.6 million in the U.S. market.",
                        "J. Smith of Foo Inc. said so.",
                        "It was 3.5 percent.");
        assertThat(cut("He lives in the U.S. He came at 3 p.m. The end came."))
                .containsExactly("He lives in the U.S.", "He came at 3 p.m.", "The end came.");
    }

    @Test
    void in_englishQuotations_keepsWhoSaysIt() {
        assertThat(cut("“It is. It was,” he said. “We did it.” She left. \"Why? No!\" he asked."))
                .containsExactly("“It is. It was,” he said.", "“We did it.”", "She left.", "\"Why? No!\" he asked.");
    }

    @Test
    void in_aParagraphThatBeginsWithAStraightMark_keepsTheQuotationWhole() {
        assertThat(Sentences.in("It opened.\n\n\"We paid 52 percent,\" she said.\n\"비용은 40억 원\"이라고 그는 말했다."))
                .extracting(Sentence::words)
                .containsExactly("It opened.", "\"We paid 52 percent,\" she said.", "\"비용은 40억 원\"이라고 그는 말했다.");
    }

    @Test
    void in_lines_cutsHeadlinesAndKeepsWrappedText() {
        assertThat(cut("중국 딥시크, 저비용 AI 혁신\nOpenAI와 기술 개발 전략 차이\n\n본문이다."))
                .containsExactly("중국 딥시크, 저비용 AI 혁신", "OpenAI와 기술 개발 전략 차이", "본문이다.");
        assertThat(cut("The company said that it had trained its newest model for\nless than six million dollars."))
                .hasSize(1);
    }

    @Test
    void in_anyText_pointsAtTheWords() {
        String text = "  하나다.  “둘이다.”\n\n Three “four\nfive. 2025. 1. 20. six… ";
        assertThat(Sentences.in(text)).isNotEmpty().allSatisfy(sentence -> assertThat(
                        text.substring(sentence.start(), sentence.end()))
                .isEqualTo(sentence.words()));
        assertThat(Sentences.in("")).isEmpty();
    }

    /** A table of examples; what is cut is joined by a blank. */
    @ParameterizedTest
    @MethodSource("examples")
    void in_anExample_cutsWhereTheMarkStands(String marked) {
        List<String> expected = List.of(marked.split(" ¦ "));
        assertThat(cut(String.join(" ", expected))).containsExactlyElementsOf(expected);
    }

    @Test
    void examples_areManyInBothLanguages() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(120);
        assertThat(examples())
                .filteredOn(example -> WrittenLanguage.of(example) == WrittenLanguage.KOREAN)
                .hasSizeBetween(50, 75);
    }

    static List<String> examples() throws IOException {
        try (InputStream file = Objects.requireNonNull(SentencesTest.class.getResourceAsStream("sentences.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<String> cut(String text) {
        return Sentences.in(text).stream().map(Sentence::words).toList();
    }

    @Test
    void japaneseSentences_areCutWithoutBlanks_andQuotationsAreNot() {
        assertThat(Sentences.in("市は橋を造ると発表した。「橋は要らない。税金の無駄だ。」と住民は訴えた。費用は320億円。"))
                .extracting(Sentence::words)
                .containsExactly("市は橋を造ると発表した。", "「橋は要らない。税金の無駄だ。」と住民は訴えた。", "費用は320億円。");
    }
}
