package org.claimboard.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.arrival.PastedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a whole article is ticked when nobody has touched the form, and as whose. */
class TickedTest {

    private static final Path ARTICLES = Path.of("src/test/resources/org/claimboard/desk/ticked.txt");

    private record Article(String text, List<String> ticked) {

        static Article of(String written) {
            String[] parts = written.split("\n----\n", -1);
            return new Article(parts[0].strip(), parts[1].strip().lines().toList());
        }

        @Override
        public String toString() {
            return text.lines().findFirst().orElseThrow();
        }
    }

    static Stream<Article> articles() throws IOException {
        String all = Files.readString(ARTICLES);
        return Arrays.stream(all.split("(?m)^=== ", -1)).skip(1).map(Article::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void of_aWholeArticle_ticksWhatSomebodySays_andItsBestNumber(Article article) {
        PastedText pasted = new PastedText();
        pasted.address = "https://www.gazette.example.org/article";
        pasted.title = "";
        pasted.text = article.text();

        List<String> ticked = LogProposals.of(pasted, List.of(), LocalDate.of(2026, 11, 30), "", "").entries().stream()
                .filter(LogEntry::take)
                .map(TickedTest::told)
                .toList();

        assertThat(ticked).containsExactlyInAnyOrderElementsOf(article.ticked());
    }

    private static String told(LogEntry entry) {
        List<String> numbers = entry.numbers().stream()
                .filter(LogNumber::take)
                .map(LogNumber::stated)
                .toList();
        assertThat(numbers).hasSizeLessThanOrEqualTo(1);
        return (entry.claimant().isEmpty() ? "-" : entry.claimant()) + " > "
                + String.join("", numbers.isEmpty() ? List.of("-") : numbers);
    }
}
