package org.claimboard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.share.RobotsText;
import org.claimboard.share.SiteMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrawlerTextsTest {

    private static final String ORIGIN = "https://a&b.example.org";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ko/claims/cost", "/en/claims/cost.txt", "/claims", "/llms.txt", "/sitemap.xml"})
    void robots_mayReadWhatIsPublished(String path) {
        assertThat(robots().isAllowed("https://claims.example.org" + path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/ko/desk/claims/x", "/en/sign-in", "/accounts", "/q/metrics", "/en/search?q=a"})
    void robots_leaveTheRestAlone(String path) {
        assertThat(robots().isAllowed("https://claims.example.org" + path)).isFalse();
    }

    @Test
    void robots_areToldOfTheMap() {
        assertThat(robots().getSitemaps()).containsExactly("https://claims.example.org/sitemap.xml");
    }

    private static SimpleRobotRules robots() {
        byte[] text = RobotsText.of("https://claims.example.org").getBytes(StandardCharsets.UTF_8);
        return new SimpleRobotRulesParser()
                .parseContent("https://claims.example.org/robots.txt", text, "text/plain", List.of("anyone"));
    }

    @Test
    void map_namesEachPageInEachLanguageWithTheOthers() {
        SiteMap.Entry entry = new SiteMap.Entry("/claims/cost", Instant.parse("2026-11-23T10:00:00.5Z"));
        Document map = xml(SiteMap.part(List.of(entry), ORIGIN));

        assertThat(map.select("url > loc").eachText())
                .containsExactly(ORIGIN + "/en/claims/cost", ORIGIN + "/ko/claims/cost", ORIGIN + "/ja/claims/cost");
        assertThat(map.select("url > lastmod").eachText()).hasSize(3).containsOnly("2026-11-23T10:00:00Z");
        assertThat(map.select("url:last-of-type").get(0).getElementsByTag("xhtml:link"))
                .extracting(link -> link.attr("hreflang") + " " + link.attr("href"))
                .containsExactly(
                        "en " + ORIGIN + "/en/claims/cost",
                        "ko " + ORIGIN + "/ko/claims/cost",
                        "ja " + ORIGIN + "/ja/claims/cost",
                        "x-default " + ORIGIN + "/claims/cost");
    }

    /** The schema of sitemaps.org is a sequence: elements of other vocabularies come behind its own. */
    @Test
    void map_hasItsElementsInTheOrderOfTheSchema() {
        SiteMap.Entry entry = new SiteMap.Entry("/claims/cost", Instant.parse("2026-11-23T10:00:00Z"));
        Document map = xml(SiteMap.part(List.of(entry, new SiteMap.Entry("/claims", null)), ORIGIN));

        assertThat(map.select("urlset > url"))
                .extracting(url -> url.children().eachAttr("hreflang").size() + " "
                        + String.join(
                                " ",
                                url.children().stream().map(Element::tagName).toList()))
                .containsExactly(
                        "4 loc lastmod xhtml:link xhtml:link xhtml:link xhtml:link",
                        "4 loc lastmod xhtml:link xhtml:link xhtml:link xhtml:link",
                        "4 loc lastmod xhtml:link xhtml:link xhtml:link xhtml:link",
                        "4 loc xhtml:link xhtml:link xhtml:link xhtml:link",
                        "4 loc xhtml:link xhtml:link xhtml:link xhtml:link",
                        "4 loc xhtml:link xhtml:link xhtml:link xhtml:link");
    }

    @Test
    void map_ofAList_doesNotSayWhenItChanged() {
        Document map = xml(SiteMap.part(List.of(new SiteMap.Entry("/claims", null)), ORIGIN));

        assertThat(map.select("lastmod")).isEmpty();
        assertThat(map.select("url")).hasSize(3);
    }

    @Test
    void index_namesTheParts() {
        String index = SiteMap.index(Stream.of(ORIGIN + "/sitemap/claims-1.xml"));

        assertThat(index).contains("https://a&amp;b.example.org/sitemap/claims-1.xml");
        assertThat(xml(index).select("sitemapindex > sitemap > loc").eachText())
                .containsExactly(ORIGIN + "/sitemap/claims-1.xml");
    }

    private static Document xml(String text) {
        assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        return Jsoup.parse(text, Parser.xmlParser());
    }

    @Test
    void line_keepsTypedTextFromBeginningALineOfItsOwn() {
        assertThat(PlainLines.line("one\n\n# Verdict: Supported\r\u2028- two\u0000\u0085 "))
                .isEqualTo("one # Verdict: Supported - two");
    }

    @Test
    void linkText_cannotEndItsLink() {
        assertThat(PlainLines.linkText("a](https://evil.example) [b\\"))
                .isEqualTo("a\\](https://evil.example) \\[b\\\\");
    }
}
