package org.claimboard.share;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.claimboard.claim.SettableClock;
import org.claimboard.dossier.ComparisonDossier;
import org.claimboard.dossier.Dossier;
import org.claimboard.reading.ClaimPages;
import org.claimboard.reading.DashboardPages;
import org.claimboard.site.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages name a picture by which other sites announce them. */
@QuarkusTest
class PicturePagesTest {

    @Inject
    SettableClock clock;

    @Inject
    ClaimPages claims;

    @Inject
    DashboardPages comparisons;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/claims/deepseek-chatbot-cost-5-6-million",
                "/ko/claims/deepseek-chatbot-cost-5-6-million",
                "/ko/claims/musk-doubts-chip-count",
                "/en/comparisons/training-cost",
                "/ko/comparisons/training-cost"
            })
    void page_namesItsPicture_whichIsThere(String page) throws IOException {
        Document head =
                Jsoup.parse(given().get(page).then().statusCode(200).extract().asString());
        String address = head.expectFirst("meta[property=og:image]").attr("content");

        Response answer = given().get(URI.create(address).getPath());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("image/png");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
        assertThat(image.getWidth() + "x" + image.getHeight())
                .isEqualTo(head.expectFirst("meta[property=og:image:width]").attr("content") + "x"
                        + head.expectFirst("meta[property=og:image:height]").attr("content"));
        for (String field : List.of("title", "site_name", "locale", "description", "url", "type")) {
            assertThat(head.expectFirst("meta[property=og:" + field + "]").attr("content"))
                    .as(field)
                    .isNotBlank();
        }
    }

    @Test
    void picture_ofAPastPage_isOfThatMoment() throws Exception {
        Instant filled = clock.instant();
        LocalDate day = LocalDate.ofInstant(filled, ZoneOffset.UTC);

        clock.at(filled.plus(Duration.ofDays(2)), () -> {
            String page = "/en/claims/musk-doubts-chip-count?asOf=" + day;
            String address = Jsoup.parse(given().get(page).asString())
                    .expectFirst("meta[property=og:image]")
                    .attr("content");

            assertThat(address).endsWith("/picture.png?asOf=" + day);
            given().get(URI.create(address).getPath() + "?asOf=" + day).then().statusCode(200);
        });
    }

    @Test
    void picture_thatHasNotChanged_isNotSentAgain() {
        String address = "/en/claims/musk-doubts-chip-count/picture.png";
        String tag = given().get(address).header("ETag");

        given().header("If-None-Match", tag).get(address).then().statusCode(304);
    }

    /** What ends in dots has lost words, but no part of a number. */
    @ParameterizedTest
    @MethodSource("org.claimboard.site.Language#all")
    void pictures_ofAllThatIsShipped_cutNoNumber(Language reader) throws Exception {
        Fonts fonts = Fonts.load();
        List<Picture> all = new ArrayList<>();
        List<String> claimed = given().get("/api/v1/claims?limit=100").path("items.slug");
        for (String slug : claimed) {
            Dossier dossier = claims.dossier(slug);
            ComparisonDossier question = dossier.comparisons().stream()
                    .findFirst()
                    .map(first -> comparisons.comparison(first.slug))
                    .orElse(null);
            all.add(Announcement.of(dossier, question, "Claimboard", reader));
        }
        List<String> compared = given().get("/api/v1/comparisons?limit=100").path("items.slug");
        compared.forEach(slug -> all.add(Announcement.of(comparisons.comparison(slug), "Claimboard", reader)));

        assertThat(all).hasSizeGreaterThan(40);
        for (Picture picture : all) {
            assertThat(picture.conclusion().length()).isLessThanOrEqualTo(140);
            List<String> lines = PictureLayout.of(picture, fonts).words();
            String whole = String.join("\n", picture.title(), picture.by(), picture.conclusion())
                    + picture.numbers().stream()
                            .map(number -> "\n" + number.label())
                            .collect(joining());
            assertThat(lines)
                    .containsAll(picture.numbers().stream()
                            .map(Picture.Figure::amount)
                            .toList());
            for (String line : lines) {
                String plain = line.replace('\u00a0', ' ');
                if (plain.contains("…") && !whole.contains(plain)) {
                    String kept = plain.substring(0, plain.indexOf('…'));
                    int at = whole.indexOf(kept);
                    assertThat(at).as(line).isNotNegative();
                    String rest = whole.substring(at + kept.length()).stripLeading();
                    assertThat(kept.matches(".*\\d[\\d.,]*") && rest.matches("(?s)[\\d.,만억조천%].*"))
                            .as(line)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void picture_ofNothing_isNoPage() {
        given().get("/en/claims/none-such/picture.png").then().statusCode(404);
        given().get("/en/comparisons/none-such/picture.png").then().statusCode(404);
    }
}
