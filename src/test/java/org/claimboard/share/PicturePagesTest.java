package org.claimboard.share;

import static io.restassured.RestAssured.given;
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
import java.util.List;
import javax.imageio.ImageIO;
import org.claimboard.claim.SettableClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages name a picture by which other sites announce them. */
@QuarkusTest
class PicturePagesTest {

    @Inject
    SettableClock clock;

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

    @Test
    void picture_ofNothing_isNoPage() {
        given().get("/en/claims/none-such/picture.png").then().statusCode(404);
        given().get("/en/comparisons/none-such/picture.png").then().statusCode(404);
    }
}
