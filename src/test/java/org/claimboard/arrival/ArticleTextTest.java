package org.claimboard.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people read on a page. */
class ArticleTextTest {

    private static final String FILLER =
            "<p>The town council met for three hours on Tuesday, and heard the engineers, who explained, at length, why the"
                    + " harbour wall had to be rebuilt before the winter.</p>";

    @Test
    void of_aPage_isTheArticleWithoutWhatIsAroundIt() {
        String page =
                "<html><head><title>Harbour opens</title></head><body><nav><a href='/'>Home</a> <a href='/x'>News</a></nav>"
                        + "<article><h1>Harbour opens</h1><p>It cost 4 million dollars, the town says.<br>부두에는 560만 달러가 들었다.</p>"
                        + FILLER.repeat(5)
                        + "</article><footer>Copyright</footer><script>var x = 'It cost 9 million';</script></body></html>";
        ArticleText text = ArticleText.of("https://news.example/harbour", page).orElseThrow();
        assertThat(text.title()).contains("Harbour opens");
        assertThat(text.text().lines())
                .contains("It cost 4 million dollars, the town says.", "부두에는 560만 달러가 들었다.")
                .noneMatch(line -> line.contains("9 million") || line.contains("Copyright"));
        assertThat(text.text().split("It cost 4 million", -1)).hasSize(2);
    }

    @Test
    void of_anEmptyPage_isNothing() {
        assertThat(ArticleText.of("https://news.example/", "<html><body></body></html>"))
                .isEmpty();
    }
}
