package org.claimboard.share;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.claimboard.reading.DashboardPages;
import org.claimboard.site.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chart of each comparison is a picture of its own. */
@QuarkusTest
class ChartPagesTest {

    @Inject
    DashboardPages comparisons;

    @ParameterizedTest
    @CsvSource({"en, small, 480", "ko, small, 480", "en, medium, 1000", "ko, medium, 1000", "ko, large, 2000"})
    void png_hasItsSize_onLightAndDarkPaper(String language, String size, int width) throws IOException {
        Set<Integer> papers = new HashSet<>();
        for (String theme : List.of("light", "dark")) {
            Response answer = get("/" + language + "/comparisons/training-cost.png?size=" + size + "&theme=" + theme);
            assertThat(answer.contentType()).isEqualTo("image/png");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
            assertThat(image.getWidth()).isEqualTo(width);
            assertThat(image.getHeight()).isBetween(width / 2, width * 5);
            papers.add(image.getRGB(2, 2));
        }
        assertThat(papers).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void svg_needsNoFont_andSaysItsWords(String language) {
        Document page =
                Jsoup.parse(get("/" + language + "/comparisons/training-cost").asString());
        String answer = get("/" + language + "/comparisons/training-cost.svg").asString();
        Document svg = Jsoup.parse(answer, "", Parser.xmlParser());

        Element root = svg.expectFirst("svg");
        assertThat(root.attr("role")).isEqualTo("img");
        assertThat(root.attr("xml:lang")).isEqualTo(language);
        assertThat(svg.select("text, style, script, image")).isEmpty();
        assertThat(svg.select("use").size()).isGreaterThan(200);
        Set<String> outlines =
                svg.select("defs > path").stream().map(Element::id).collect(Collectors.toSet());
        assertThat(svg.select("use")).allSatisfy(use -> assertThat(outlines)
                .contains(use.attr("href").substring(1)));
        String words = svg.expectFirst("desc").wholeText();
        assertThat(words)
                .contains(page.expectFirst("h1").text())
                .contains("/" + language + "/comparisons/training-cost");
        assertThat(svg.expectFirst("title").wholeText()).isNotBlank();
    }

    /** What is wrapped is all there, and what is a number is in one piece. */
    @ParameterizedTest
    @EnumSource(ChartStyle.Size.class)
    void words_areNeverCut_andNumbersStayWhole(ChartStyle.Size size) throws Exception {
        Fonts fonts = Fonts.load();
        for (String slug : slugs()) {
            for (Language reader : Language.all()) {
                Chart chart = Charting.of(
                        comparisons.comparison(slug),
                        "Claimboard",
                        LocalDate.of(2025, 2, 1),
                        "https://example.org/" + slug,
                        reader);
                Scene scene = ChartLayout.of(chart, new ChartStyle(size, ChartStyle.Theme.LIGHT), fonts);
                List<String> written = scene.shapes().stream()
                        .flatMap(shape -> shape instanceof Scene.Words words
                                ? Stream.of(words.text().replace('\u00a0', ' '))
                                : Stream.empty())
                        .toList();
                String all = String.join(" ", written);
                assertThat(written).noneMatch(line -> line.endsWith("…") && !line.endsWith(" …"));
                for (Chart.Group group : chart.groups()) {
                    for (Chart.Line line : group.lines()) {
                        assertThat(all).as(slug).contains(line.amount()).contains(line.label());
                    }
                }
                for (Scene.Shape shape : scene.shapes()) {
                    if (shape instanceof Scene.Words words) {
                        double wide = new TypeFace(
                                        fonts.of(words.bold(), words.size()), new FontRenderContext(null, true, true))
                                .width(words.text());
                        assertThat(words.x() + wide).as(words.text()).isLessThanOrEqualTo(scene.width() - 20);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg"})
    void picture_isStrictAboutWhatItIsAsked_andSentOnce(String end) {
        String address = "/en/comparisons/chip-count." + end;
        given().get(address + "?size=huge").then().statusCode(400);
        given().get(address + "?theme=blue").then().statusCode(400);
        given().get("/en/comparisons/none-such." + end).then().statusCode(404);
        given().get(address + "?asOf=2001-01-01").then().statusCode(404);
        given().head(address).then().statusCode(200);
        given().header("If-None-Match", get(address).header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
        assertThat(get(address + "?other=1").asByteArray())
                .isEqualTo(get(address).asByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void chart_canBeShownInAFrameOfAnySite(String language) {
        Response answer = get("/" + language + "/comparisons/training-cost/chart");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("frame-ancestors *")
                .contains("img-src 'self'");
        Document card = Jsoup.parse(answer.asString());
        assertThat(card.select("script")).isEmpty();
        assertThat(card.expectFirst("img").attr("alt")).isNotBlank();
        get(card.expectFirst("img").attr("src"));
        assertThat(get(card.expectFirst("source").attr("srcset")).contentType()).isEqualTo("image/svg+xml");
        given().get("/" + language + "/comparisons/none-such/chart").then().statusCode(404);
    }

    @Test
    void lines_breakBetweenNumbersOnly() {
        assertThat(WholeNumbers.bound("more than $100 million in 2024"))
                .isEqualTo("more than $100\u00a0million\u00a0in 2024");
        assertThat(WholeNumbers.bound("약 81억 3,512만 원")).isEqualTo("약 81억\u00a03,512만\u00a0원");
    }

    private static List<String> slugs() {
        return get("/api/v1/comparisons?limit=100").path("items.slug");
    }

    private static Response get(String address) {
        Response answer = given().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer;
    }
}
