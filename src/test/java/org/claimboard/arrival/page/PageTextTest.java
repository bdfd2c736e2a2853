package org.claimboard.arrival.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Short leads and headlines, each in another element beside the one that has the most. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "div",
                "section",
                "h2",
                "h3",
                "h4",
                "h5",
                "h6",
                "strong",
                "b",
                "em",
                "span",
                "font",
                "pre",
                "figcaption",
                "figure",
                "address",
                "center",
                "x-lead",
                "aside",
                "summary",
                "td",
                "p",
                "blockquote"
            })
    void of_aPageWithALeadBesideItsText_hasIt(String name) {
        for (String lead :
                List.of("시의회가 방파제를 다시 쌓기로 하고 560만 달러를 썼다.", "The town rebuilt its wall for 4 million.", "560만 달러")) {
            String above = "<" + name + ">" + lead + "</" + name + ">";
            String body = "<div class='body'>" + ("<p>" + KOREAN + "</p>").repeat(3) + "</div>";
            for (String inside : List.of(
                    "<div class='head'><h1>항만 개통</h1></div>" + above + body,
                    MENU + above + body,
                    MENU + body + above,
                    MENU + "<div>" + above + "</div><div>" + body + "</div>")) {
                String page = "<body><div id='wrap'>" + inside + "</div></body>";
                assertThat(PageText.of(ADDRESS, page).paragraphs())
                        .as(page)
                        .contains(lead, KOREAN)
                        .doesNotContain("정치");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true|style='clip:rect(0,0,0,0)'",
                "true|style='position:absolute; clip: rect(0 0 0 0) !important'",
                "true|style='CLIP: rect(1px, 1px, 1px, 1px); Position: absolute'",
                "true|style='clip-path:inset(50%)'",
                "true|style='-webkit-clip-path: inset(100%)'",
                "true|style='height:0;overflow:hidden'",
                "true|style='overflow: hidden; max-height: 0px'",
                "true|style='width:1px;height:1px;overflow:hidden'",
                "true|style='left:-999em'",
                "true|style='position:absolute;left:-9999px'",
                "true|style='top: -100vh'",
                "true|style='text-indent:-9999px'",
                "true|style='margin-left:-99rem'",
                "true|style='transform: translateX(-9999px)'",
                "true|style='transform:scale(0)'",
                "true|style='opacity:0.00'",
                "true|style='font-size:0'",
                "true|style='color:red;display : none'",
                "true|style='visibility:hidden'",
                "true|class='visuallyhidden'",
                "true|class='a visually-hidden-focusable'",
                "true|class='sr_only'",
                "true|class='a11y-hidden'",
                "true|class='offscreen'",
                "true|class='off-screen'",
                "true|class='txt hide'",
                "true|class='screen_out'",
                "true|aria-hidden='true'",
                "true|hidden",
                "false|hidden='until-found'",
                "false|class='hide-and-seek'",
                "false|class='blindness'",
                "false|class='not-hidden'",
                "false|style='height:0'",
                "false|style='overflow:hidden;height:20em'",
                "false|style='clip:rect(0,100px,100px,0)'",
                "false|style='clip-path:inset(5%)'",
                "false|style='left:-1em;text-indent:-2em'",
                "false|style='margin-left:-15px'",
                "false|style='float:left;margin-left:-100%'",
                "false|style='left:50%;top:50%;transform:translate(-50%,-50%)'",
                "false|style='opacity:0.9'",
                "false|style='font-size:0.9em'",
                "false|style='display:block'"
            })
    void of_aPageWithHiddenText_leavesItOut(boolean hidden, String attributes) {
        for (String name : List.of("p", "div", "span")) {
            String secret = "<" + name + " " + attributes + ">900만 달러</" + name + ">";
            String page = "<article><p>항만이 문을 열었다.</p>" + secret + "<p>560만 달러가 들었다.</p></article>";
            assertThat(String.join(" ", PageText.of(ADDRESS, page).paragraphs()))
                    .as(page)
                    .isEqualTo("항만이 문을 열었다. " + (hidden ? "" : "900만 달러 ") + "560만 달러가 들었다.");
        }
    }

    /** Where a page is long enough for Readability, which looks at the block of paragraphs alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "div",
                "section",
                "h2",
                "h3",
                "h4",
                "h5",
                "h6",
                "strong",
                "b",
                "span",
                "pre",
                "figcaption",
                "x-lead",
                "p"
            })
    void of_aLongPageWithALeadAboveItsText_hasIt(String name) {
        String lead = "시의회가 방파제를 다시 쌓기로 하고 560만 달러를 썼다.";
        String above = "<" + name + ">" + lead + "</" + name + ">";
        String body = "<div class='body'>" + ("<p>" + KOREAN + "</p>").repeat(20) + "</div>";
        String tail = "<div class='x3'><a href='/x'>항만</a> 더 보기</div>";
        for (String head : List.of("<div class='head'><h1>항만 개통</h1></div>", "<h1>항만 개통</h1>")) {
            String page = "<body>" + MENU + "<div class='x4'>로그인</div><div id='wrap'>" + head + above + body + tail
                    + "</div></body>";
            assertThat(PageText.of(ADDRESS, page).paragraphs())
                    .as(page)
                    .startsWith("항만 개통", lead, KOREAN)
                    .doesNotContain("로그인", "정치");
        }
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
                "GONE|<title>404: This page could not be found</title><body><p>Harbour News</p>",
                "GONE|<title>항만일보</title><body><h1>404 에러</h1><p>처음으로 가기</p>",
                "GONE|<title>HTTP Status 404 – Not Found</title><body><h1>HTTP Status 404 – Not Found</h1><p>Harbour 9.0</p>",
                "GONE|<title>[404] 페이지를 찾을 수 없습니다 - 항만일보</title><body><p>처음으로</p>",
                "GONE|<title>항만일보: 존재하지 않는 페이지입니다</title><body><p>처음으로</p>",
                "GONE|<title>Nothing here</title><body><h1>Oops! That page can’t be found.</h1><p>Maybe try a search?</p>",
                "GONE|<title>Harbour</title><body><p>We're sorry. We couldn't find the page you were looking for.</p>",
                "GONE|<title>Harbour</title><body><p>This article is no longer available.</p><p>Read other news.</p>",
                "GONE|<title>항만일보</title><body><p>페이지의 주소가 잘못 입력되었거나, 주소가 변경 혹은 삭제되어 요청하신 페이지를 찾을 수 없습니다. 다시 확인해 주시기 바랍니다.</p>",
                "GONE|<title>항만일보</title><body><p>죄송합니다. 해당 기사는 언론사 요청에 의해 삭제되었습니다.</p>",
                "GONE|<title>항만일보 404 에러</title><body><p>처음으로</p>",
                "GONE|<title>Error 404 (Not Found)!!1</title><body><p>Harbour</p>",
                "GONE|<title>항만일보</title><body><p>기사가 존재하지 않거나 삭제되었습니다.</p>",
                "GONE|<title>항만일보</title><body><p>주소가 잘못되었거나 더 이상 제공되지 않는 페이지입니다.</p>",
                "GONE|<title>Harbour</title><body><p>The link you followed may be broken, or the page may have been removed.</p>",
                "SCRIPTS|<title>News</title><body><div id='root'></div><script src='/a.js'></script>",
                "SCRIPTS|<body><noscript>You need to enable JavaScript to run this app.</noscript><div id='x'></div><script>1</script>",
                "SCRIPTS|<body><div id='app'>불러오는 중…</div><script src='/a.js'></script>",
                "SCRIPTS|<title>Just a moment...</title><body><p>Checking your browser before you go on.</p><script>1</script>",
                "SIGN_IN|<title>로그인</title><body><form><input name='id'><input type='password' name='p'><button>로그인</button></form><p>회원 로그인</p>",
                "SIGN_IN|<body><h1>Harbour opens</h1><p>Please log in to continue reading this article.</p>",
                "SIGN_IN|<body><p>이 기사는 로그인 후 볼 수 있습니다. 로그인이 필요한 서비스입니다.</p>",
                "GONE|<title>항만일보</title><body><p>해당 기사는 노출이 중단되었습니다.</p>",
                "GONE|<title>항만일보</title><body><p>비공개 처리된 게시글입니다.</p>",
                "GONE|<title>Harbour</title><body><p>We looked everywhere, but we can't find the page you want.</p>",
                "GONE|<title>Harbour</title><body><p>This article has expired and is no longer available.</p>",
                "GONE|<title>Page not found</title><body><p>The page may have been moved. Our team was told of it. Try our search.</p>",
                "SIGN_IN|<title>Harbour</title><body><p>Subscribe to read. Already a subscriber? Sign in.</p>",
                "SIGN_IN|<body><p>The harbour opened on Monday. About 300 people came to see it.</p><p>Please log in to continue reading.</p>",
                "NO_TEXT|<body></body>",
                "NO_TEXT|<frameset><frame src='a.html'></frameset>"
            })
    void of_aPageThatStandsInForAnArticle_saysWhy(Unread unread, String page) {
        PageText text = PageText.of(ADDRESS, page);
        assertThat(text.unread()).isEqualTo(unread);
        assertThat(text.paragraphs()).isEmpty();
    }

    /** What speaks of pages that are gone, or has their numbers in its headline, is an article, however short. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "예산 410억 원 삭감에도 문제없다|시는 그렇게 밝혔다.",
                "404억 원 예산, 근거 없었다|시는 그렇게 밝혔다.",
                "410만 달러 회계 오류 논란|시는 그렇게 밝혔다.",
                "오류 404건, 페이지마다 있었다|시는 그렇게 밝혔다.",
                "[팩트체크] 삭제된 게시물은 사실이었나|시는 그렇게 밝혔다.",
                "존재하지 않는 기사를 인용한 시장|시는 그렇게 밝혔다.",
                "페이지를 찾을 수 없는 까닭|시는 그렇게 밝혔다.",
                "410 jobs gone in error at the harbour|The town said so.",
                "Bill of 404 pages not found in the archive|The town said so.",
                "The story removed from the site was true|The town said so.",
                "Post deleted: what the mayor had said|The town said so.",
                "항만 개통|그는 삭제된 게시물에서 560만 달러라고 썼다.",
                "항만 개통|해당 기사는 사실과 다르지 않다.",
                "항만 개통|해당 게시물은 항만에 560만 달러가 들었다고 주장하지만 근거가 없다. 시는 560만 달러가 들지 않았다고 했다.",
                "항만 개통|이 기사는 잘못 알려진 사실을 다룹니다. 이미 삭제된 게시물을 시가 확인했습니다.",
                "항만 개통|시는 로그인이 필요 없다고 밝혔다.",
                "선박 사고|로딩 중 사고로 4명이 다쳤다.<script>1</script>",
                "Harbour opens|The mayor could not find the article. The page was not found either. It cost 4 million.",
                "Harbour opens|The page that you cite is what the mayor could not find.",
                "Harbour opens|Loading the first ship took 4 hours.<script>1</script>",
                "Page not found|The director Kim showed the film on Monday in Busan. It tells of a clerk who looks for an address.",
                "Page not found|Page not found is a new film about a lost file. Kim showed it on Monday in Busan, and people cheered.",
                "404|The 404 bus will run every ten minutes from Monday, the city said. Fares stay at 1,500 won.",
                "페이지를 찾을 수 없습니다|시집 ‘페이지를 찾을 수 없습니다’가 2일 출간됐다. 시인은 부산에서 30년을 살았고 이 책이 세 번째다.",
                "로그인이 필요합니다|‘로그인이 필요합니다’라는 문구 앞에서 김모 씨는 멈춰 섰다. 시는 올해 안에 주문기 500대를 바꾸겠다고 2일 밝혔다.",
                "회원 전용|회원 전용 매장입니다. 2일 부산에 문을 연 매장 입구의 안내판이다. 연회비는 4만 원으로 작년보다 5천 원 올랐다.",
                "-|예산 410억 원 삭감에도 문제없다고 시는 밝혔다."
            })
    void of_aShortArticleOnSuchThings_isTheArticle(@Nullable String headline, String text) {
        String titled = headline == null ? "" : "<title>" + headline + "</title>";
        String above = headline == null ? "" : "<h1>" + headline + "</h1>";
        PageText read = PageText.of(ADDRESS, titled + "<body>" + above + "<p>" + text + "</p></body>");
        assertThat(read.unread()).isNull();
        assertThat(read.paragraphs()).contains(text.replaceAll("<.*", ""));
    }

    /** However a page marks what is struck, raised or hidden. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "비용은 <span class='strike'>460</span>620만 달러다.|비용은 620만 달러다.",
                "비용은 <span class='line-through'>460</span>620만 달러다.|비용은 620만 달러다.",
                "비용은 <span class='has-strikethrough'>460</span>620만 달러다.|비용은 620만 달러다.",
                "비용은 <span role='deletion'>460</span><span role='insertion'>620</span>만 달러다.|비용은 620만 달러다.",
                "비용은 560<sup>①</sup>만 달러다.|비용은 560만 달러다. ①",
                "비용은 560<sup>¹⁾</sup>만 달러다.|비용은 560만 달러다. ¹⁾",
                "비용은 560<sup>[주 3]</sup>만 달러다.|비용은 560만 달러다. 주 ³",
                "비용은 560<sup>각주 3</sup>만 달러다.|비용은 560만 달러다. 각주 ³",
                "비용은 560<sup>note 3</sup>만 달러다.|비용은 560만 달러다. note ³",
                "비용은 560<span class='superscript'>1</span>만 달러다.|비용은 560만 달러다. ¹",
                "비용은 560<span class='sup'>1</span>만 달러다.|비용은 560만 달러다. ¹",
                "비용은 560<span style='font-size:.6em;position:relative;top:-.5em'>1</span>만 달러다.|비용은 560만 달러다. ¹",
                "한 변은 10<span class='sup'>6</span> m다.|한 변은 10⁶ m다.",
                "비용은 <span class='sound_only'>숨은 글</span>560만 달러다.|비용은 560만 달러다.",
                "비용은 <span class='ir'>숨은 글</span>560만 달러다.|비용은 560만 달러다.",
                "비용은 <span style='color:transparent'>숨은 글</span>560만 달러다.|비용은 560만 달러다.",
                "비용은 <span popover>숨은 글</span>560만 달러다.|비용은 560만 달러다.",
            })
    void of_whatIsMarkedByNamesAndStyles_isReadAsByElements(String marked, String paragraph) {
        String page = "<body><article><h1>항만 개통</h1><p>시는 항만을 열었다고 밝혔다.</p><p>" + marked + "</p></article>";
        assertThat(PageText.of(ADDRESS, page).paragraphs()).contains(paragraph);
    }

    /** Such as a page of nothing but beginnings of what is looked for. */
    @Test
    void of_aHostilePage_isReadInTimeThatGrowsWithItsLength() {
        for (String part : List.of(
                "404 ",
                "the page you ",
                "요청하신 페이지 ",
                "\n",
                "sorry, ",
                "없는 없는 ",
                "<p style='clip:",
                "<b>",
                "<i>4</i>",
                "<sup></sup>",
                "<x-a>가나.</x-a>",
                "<div><a href=a>a</a> <a href=a>a</a> 4</div>",
                "loading\n")) {
            String page = "<title>" + part.repeat(20_000) + "</title><body><h1>" + part.repeat(100) + "</h1><p>"
                    + part.repeat(60);
            assertTimeout(Duration.ofSeconds(10), () -> PageText.of(ADDRESS, page));
            String wide = "<body><h1>a</h1>" + part.repeat(4_000) + "<div>" + KOREAN.repeat(800) + "</div>";
            assertTimeout(Duration.ofSeconds(20), () -> PageText.of(ADDRESS, wide));
        }
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
