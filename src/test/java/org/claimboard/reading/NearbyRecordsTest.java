package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.claimboard.matching.ReadyCheck;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NearbyRecordsTest {

    @Inject
    ReadyCheck ready;

    @BeforeEach
    void awaitIndex() throws InterruptedException {
        ready.await();
    }

    @ParameterizedTest
    @CsvSource({
        "/claims/deepseek-chatbot-cost-5-6-milion, /claims/deepseek-chatbot-cost-5-6-million",
        "/claims/DeepSeek-Chatbot-Cost-5-6-Million, /claims/deepseek-chatbot-cost-5-6-million",
        "/claims/deepseek-chatbot-cost-5-6-milion/history, /claims/deepseek-chatbot-cost-5-6-million",
        "/claims/chatbot-deepseek-million, /claims/deepseek-chatbot-cost-5-6-million",
        "/comparisons/trainingcost, /comparisons/training-cost",
        "/articles/deepseek-opnai, /articles/deepseek-openai",
        "/sources/deepseek-v3-techincal-report, /sources/deepseek-v3-technical-report",
        "/claimants/mobilty-tv, /claimants/mobility-tv",
        "/topics/chip, /topics/chips",
        "/chains/5000-chips, /chains/50000-chips",
    })
    void page_ofAMistypedName_offersTheNearest(String typed, String meant) {
        for (String language : new String[] {"en", "ko", "ja"}) {
            Document page = missing("/" + language + typed);
            assertThat(page.select(".near a").eachAttr("href")).as(typed).contains("/" + language + meant);
            assertThat(page.select(".near a").eachText())
                    .allSatisfy(title -> assertThat(title).isNotBlank());
        }
    }

    @Test
    void page_ofAMistypedName_offersASearchForItsWords() {
        Document page = missing("/en/claims/deepseek-chatbot-cost-5-6-milion");
        assertThat(page.select("main a[href^=/en/search]").eachAttr("href"))
                .containsExactly("/en/search?q=deepseek%20chatbot%20cost%205%206%20milion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/claims/zzqqxxy", "/en/clams/zzqqxxy", "/en/rates/ecb", "/en/claims/%F0%9F%98%80"})
    void page_ofWhatIsNearNothing_offersNothing(String address) {
        assertThat(missing(address).select(".near")).isEmpty();
    }

    @Test
    void page_ofThePast_offersNothingOfToday() {
        assertThat(missing("/en/claims/deepseek-chatbot-cost-5-6-milion?asOf=2020-01-01")
                        .select(".near"))
                .isEmpty();
    }

    @Test
    void page_ofAVeryLongName_isAnswered() {
        Document page = missing("/en/claims/" + "deepseek-".repeat(200));
        assertThat(page.select("h1").text()).isEqualTo("There is no such page");
    }

    private static Document missing(String address) {
        Response answer = given().urlEncodingEnabled(false).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(404);
        return Jsoup.parse(answer.asString());
    }
}
