package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What frames every page: how it is announced, its headings, its languages, and the way past its menu. */
@QuarkusTest
class PageFramesTest {

    private static final Pattern HANGUL = Pattern.compile("[가-힣]");

    static List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (String language : List.of("en", "ko")) {
            PageKinds.ALL.forEach(kind -> pages.add("/" + language + kind));
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_isAnnounced(String address) {
        Document page = page(address);
        String description = only(page, "meta[name=description]");
        assertThat(description).isNotBlank().isNotEqualTo(page.title());
        assertThat(only(page, "meta[property=og:description]")).isEqualTo(description);
        assertThat(page.title()).startsWith(only(page, "meta[property=og:title]"));
        assertThat(only(page, "meta[property=og:site_name]")).isEqualTo("Claimboard");
        assertThat(only(page, "meta[property=og:locale]")).isEqualTo(address.startsWith("/ko") ? "ko_KR" : "en_US");
        assertThat(only(page, "meta[property=og:type]")).isIn("website", "article");
        assertThat(only(page, "meta[property=og:url]"))
                .isEqualTo(page.expectFirst("link[rel=canonical]").attr("href"));
    }

    @Test
    void descriptions_tellPagesApart() {
        Map<String, String> first = new HashMap<>();
        for (String kind : PageKinds.ALL) {
            String description = only(page("/en" + kind), "meta[name=description]");
            String path = kind.replaceFirst("\\?.*", "");
            assertThat(first.getOrDefault(description, path)).as(kind).isEqualTo(path);
            first.put(description, path);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headings_areInOrder(String address) {
        int before = 0;
        int heads = 0;
        for (Element heading : page(address).select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as("%s: %s", address, heading.text()).isLessThanOrEqualTo(before + 1);
            heads += level == 1 ? 1 : 0;
            before = level;
        }
        assertThat(heads).as(address).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void skipLink_isFirst_andLeadsToTheContent(String address) {
        Document page = page(address);
        Element skip = page.body().expectFirst("a");
        assertThat(skip.attr("href")).isEqualTo("#content");
        assertThat(page.expectFirst("#content").tagName()).isEqualTo("main");
    }

    /** The lists, and what frames them. What desks write in a sentence may name things in other letters. */
    @ParameterizedTest
    @MethodSource("pages")
    void koreanNames_onEnglishPages_sayThatTheyAreKorean(String address) {
        if (address.startsWith("/ko")) {
            return;
        }
        for (Element element : page(address).body().select("a, b, th, td, dd, li, p, span.by, span.by span")) {
            for (TextNode text : element.textNodes()) {
                String words = text.text().strip();
                if (HANGUL.matcher(words).find() && !words.matches("(?s).*[a-z]{2}.*")) {
                    assertThat(Objects.requireNonNull(element.closest("[lang]")).attr("lang"))
                            .as("%s: %s", address, words)
                            .isEqualTo("ko");
                }
            }
        }
    }

    private static String only(Document page, String query) {
        assertThat(page.head().select(query)).as(query).hasSize(1);
        return page.head().select(query).attr("content");
    }

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false).get(address).asString());
    }
}
