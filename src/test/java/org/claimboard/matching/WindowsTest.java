package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.Test;

/** A long post is read to its end. */
class WindowsTest {

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split(" ", -1).length;
    }

    @Test
    void of_aShortText_isTheTextItself() {
        assertThat(Windows.of(" One two. Three. ", 5, WindowsTest::words)).containsExactly(" One two. Three. ");
    }

    @Test
    void of_aLongText_isCutBetweenSentences() {
        assertThat(Windows.of("One two three. Four five six. Seven eight.", 6, WindowsTest::words))
                .containsExactly("One two three. Four five six.", "Seven eight.");
    }

    @Test
    void of_aSentenceThatIsTooLong_isCutBetweenWords() {
        assertThat(Windows.of("It ends. one two three four five", 3, WindowsTest::words))
                .containsExactly("It ends.", "one two three", "four five");
    }

    @Test
    void of_aWordThatIsTooLong_isCutInside() {
        List<String> windows = Windows.of("가".repeat(100), 30, String::length);

        assertThat(windows).allMatch(window -> window.length() <= 30);
        assertThat(String.join("", windows)).hasSize(100);
    }

    private static ClaimWords claim(String slug, String text) {
        return new ClaimWords(slug, Map.of(Tongue.ENGLISH, Wording.of("", text)));
    }

    /** The model of the program that reads least stops after 126 tokens; here they are but asides. */
    @Test
    void match_ofWhatALongPostSaysInTheEnd_isRead() throws Exception {
        String sentence = "Elon Musk does not believe how many chips DeepSeek says it has.";
        String asides = "My neighbour waters the roses on the balcony before breakfast. ".repeat(20);
        ClaimMatcher matcher = ClaimMatcher.packaged(PackagedModel.all());
        IndexSearcher searcher = ClaimIndex.of(
                List.of(
                        claim("musk", "Elon Musk doubts the number of chips that DeepSeek says it has."),
                        claim("coal", "The last coal mine of the county closed."),
                        claim("fares", "Bus fares doubled within a year.")),
                matcher.models());

        Match without = matcher.match(searcher, asides, null, 3).matches().stream()
                .filter(match -> match.slug().equals("musk"))
                .findFirst()
                .orElseThrow();
        Match last =
                matcher.match(searcher, asides + sentence, null, 1).matches().get(0);

        assertThat(last.slug()).isEqualTo("musk");
        assertThat(without.why().meaning()).isLessThan(0.5);
        assertThat(last.why().meaning()).isGreaterThan(0.6);
    }
}
