package org.claimboard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.claimboard.record.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What verdicts are called is written down once, and what sheets and reviews call them is read, old words too. */
class VerdictNameTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @ParameterizedTest
    @MethodSource("org.claimboard.site.Language#all")
    void words_areDifferent(Language language) {
        assertThat(Stream.of(Verdict.values()).map(verdict -> VerdictName.of(verdict, language.tag())))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(VerdictName.of(Verdict.MISLEADING, "fr")).isEqualTo("Misleading");
    }

    /** "Supported" says that the evidence bears a claim out, not that it is the truth. */
    @ParameterizedTest
    @EnumSource(Verdict.class)
    void koreanWord_claimsNoMoreThanTheEnglishOne(Verdict verdict) {
        assertThat(VerdictName.of(verdict, "ko")).doesNotContain("사실", "진실", "거짓", "소지");
    }

    /** Other places that had words of their own said something else after the first change of a word. */
    @ParameterizedTest
    @ValueSource(strings = {"messages/word_", "messages/meaning_", "messages/labels_"})
    void otherBundles_haveNoWordsForVerdicts(String bundle) throws IOException {
        for (Language language : Language.all()) {
            assertThat(read(bundle + language.tag() + ".properties").stringPropertyNames())
                    .noneMatch(key -> key.matches("verdict(\\.is\\.|_\\$).*"));
        }
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void cellsOfSheets_mayHoldTheWordsOfPages(Verdict verdict) throws IOException {
        String cells = read("org/claimboard/arrival/sheet/cells.properties").getProperty("verdict." + verdict.word());
        assertThat(List.of(cells.split(", ", -1))).contains(VerdictName.of(verdict, "ko"));
    }

    @Test
    void formerWords_areStillRead() throws IOException {
        Properties cells = read("org/claimboard/arrival/sheet/cells.properties");
        assertThat(cells.getProperty("verdict.supported").split(", ", -1)).contains("사실");
        assertThat(cells.getProperty("verdict.mostly-supported").split(", ", -1))
                .contains("대체로 사실");
        assertThat(cells.getProperty("verdict.misleading").split(", ", -1)).contains("오해 소지");
        assertThat(cells.getProperty("verdict.refuted").split(", ", -1)).contains("사실 아님");
        Properties ratings = read("org/claimboard/arrival/rating-words.properties");
        assertThat(List.of(ratings.getProperty("supports").split("\\|", -1))).contains("사실", "뒷받침됨", "대체로 뒷받침됨");
        assertThat(List.of(ratings.getProperty("refutes").split("\\|", -1))).contains("사실 아님", "근거와 어긋남");
    }

    private static Properties read(String name) throws IOException {
        Properties lines = new Properties();
        try (Reader file = Files.newBufferedReader(RESOURCES.resolve(name))) {
            lines.load(file);
        }
        return lines;
    }
}
