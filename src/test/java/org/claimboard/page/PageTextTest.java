package org.claimboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The paragraphs of pages of many shapes. */
class PageTextTest {

    private static final String ADDRESS = "https://news.example/harbour";

    private static final String ENGLISH =
            "The town council met for three hours on Tuesday, and heard the engineers, who explained, at length, why the"
                    + " harbour wall had to be rebuilt before the winter, and what it would cost the town if it were not.";

    private static final String KOREAN =
            "시의회는 화요일에 세 시간 동안 회의를 열고, 겨울이 오기 전에 방파제를 다시 쌓아야 하는 까닭과 그러지" + " 않으면 시가 치러야 할 비용을 기술자들에게서 자세히 들었다.";

    private static final String MENU = "<ul class=\"gnb\"><li><a href=\"/a\">정치</a></li><li><a href=\"/b\">경제</a></li>"
            + "<li><a href=\"/c\">사회</a></li><li><a href=\"/d\">Home</a></li><li><a href=\"/e\">World news</a></li></ul>";

    /** A page and what is expected of it. */
    record Shape(String name, String page, List<String> paragraphs) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Shape> shapes() throws IOException {
        return Stream.concat(filed().stream(), made());
    }

    private static List<Shape> filed() throws IOException {
        List<Shape> shapes = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(PageTextTest.class.getResourceAsStream("shapes.txt"))) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (String shape : all.split("\n# ", -1)) {
                String[] parts = shape.split("\n-----\n", -1);
                if (parts.length == 2) {
                    String name = parts[0].lines().findFirst().orElse("");
                    String filler = name.contains("korean") ? KOREAN : ENGLISH;
                    String page = parts[0].substring(name.length()).replace("FILLER", "<p>" + filler + "</p>");
                    shapes.add(new Shape(
                            name,
                            page.replace("MENU", MENU),
                            parts[1].strip().replace("FILLER", filler).lines().toList()));
                }
            }
        }
        return shapes;
    }

    /** Every element that holds text, with text beside breaks and beside blocks, short and long, in both languages. */
    private static Stream<Shape> made() {
        List<Shape> shapes = new ArrayList<>();
        String[] holders = {
            "article",
            "section",
            "div",
            "blockquote",
            "details",
            "center",
            "table><tr><td",
            "table><tr><th",
            "ul><li",
            "ol><li",
            "dl><dd",
            "figure><figcaption",
            "table><caption"
        };
        for (String holder : holders) {
            for (String words :
                    new String[] {"It cost %d million dollars.", "항만에 %d만 달러가 들었다.", ENGLISH.repeat(3) + " %d."}) {
                String[] lines = {
                    String.format(Locale.ROOT, words, 4),
                    String.format(Locale.ROOT, words, 5),
                    String.format(Locale.ROOT, words, 6)
                };
                String breaks = String.join("<br><br>", lines);
                String blocks = lines[0] + "<p>" + lines[1] + "</p>" + lines[2];
                for (String inside : new String[] {breaks, blocks}) {
                    String open = "<" + holder + ">";
                    String close = closing(holder);
                    shapes.add(new Shape(
                            holder + ": " + inside,
                            "<body><header>" + MENU + "</header>" + open + inside + close + "</body>",
                            List.of(lines)));
                }
            }
        }
        return shapes.stream();
    }

    private static String closing(String holder) {
        List<String> names = Arrays.asList(holder.split("><", -1));
        StringBuilder closing = new StringBuilder();
        for (int i = names.size() - 1; i >= 0; i--) {
            closing.append("</").append(names.get(i)).append('>');
        }
        return closing.toString();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void of_aPageOfThisShape_isItsParagraphs(Shape shape) {
        PageText text = PageText.of(ADDRESS, shape.page());
        assertThat(text.paragraphs()).isEqualTo(shape.paragraphs());
        assertThat(text.unread()).isNull();
    }

    @Test
    void of_thePagesThatReadabilityReads_keepsWhatItFinds() throws IOException {
        int found = 0;
        int kept = 0;
        for (Shape shape : shapes().filter(one -> one.page().length() > 1500).toList()) {
            var content =
                    new Readability4JExtended(ADDRESS, shape.page()).parse().getArticleContent();
            String text = String.join(" ", PageText.of(ADDRESS, shape.page()).paragraphs());
            Set<String> words = new HashSet<>(List.of(text.split("\\s+", -1)));
            for (String word : content == null ? new String[0] : content.text().split("\\s+", -1)) {
                found++;
                kept += words.contains(word) ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(1000);
        assertThat(kept).isGreaterThanOrEqualTo(found * 95 / 100);
    }

    @Test
    void shapes_areManyInBothLanguages() throws IOException {
        assertThat(shapes()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GONE|<title>404 Not Found</title><body><h1>Not Found</h1><p>The page is not here.</p>",
                "GONE|<title>항만일보</title><body><div>요청하신 페이지를 찾을 수 없습니다.</div><a href='/'>처음으로</a>",
                "GONE|<title>항만일보</title><body><p>존재하지 않거나 삭제된 기사입니다.</p>",
                "GONE|<title>Page not found | Harbour News</title><body><p>Sorry! Try the search.</p>",
                "GONE|<title>Harbour News</title><body><p>Sorry, the page you are looking for no longer exists.</p>",
                "SCRIPTS|<title>News</title><body><div id='root'></div><script src='/a.js'></script>",
                "SCRIPTS|<body><noscript>You need to enable JavaScript to run this app.</noscript><div id='x'></div><script>1</script>",
                "SCRIPTS|<body><div id='app'>불러오는 중…</div><script src='/a.js'></script>",
                "SCRIPTS|<title>Just a moment...</title><body><p>Checking your browser before you go on.</p><script>1</script>",
                "SIGN_IN|<title>로그인</title><body><form><input name='id'><input type='password' name='p'><button>로그인</button></form><p>회원 로그인</p>",
                "SIGN_IN|<body><h1>Harbour opens</h1><p>Please log in to continue reading this article.</p>",
                "SIGN_IN|<body><p>이 기사는 로그인 후 볼 수 있습니다. 로그인이 필요한 서비스입니다.</p>",
                "NO_TEXT|<body></body>",
                "NO_TEXT|<frameset><frame src='a.html'></frameset>"
            })
    void of_aPageThatStandsInForAnArticle_saysWhy(Unread unread, String page) {
        PageText text = PageText.of(ADDRESS, page);
        assertThat(text.unread()).isEqualTo(unread);
        assertThat(text.paragraphs()).isEmpty();
    }

    @Test
    void of_anArticleOnSuchThings_isTheArticle() {
        for (String sentence : List.of(
                "확진자가 404명으로 늘었다. 시는 삭제된 기사에 대해 설명했다.",
                "The company enabled JavaScript for 4 million readers.",
                "Readers had to log in to continue, the mayor said, and 404 of them could not.")) {
            String page = "<title>항만 소식</title><article>" + ("<p>" + sentence + " " + KOREAN + "</p>").repeat(6)
                    + "</article><script>1</script>";
            assertThat(PageText.of(ADDRESS, page).paragraphs()).hasSize(6);
        }
    }
}
