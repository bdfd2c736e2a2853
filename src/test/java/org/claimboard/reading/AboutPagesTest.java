package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimboard.exchange.claimreview.Licence;
import org.claimboard.exchange.claimreview.Newsroom;
import org.claimboard.site.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who runs this is said, and that it is not said where the newsroom has set nothing. */
@QuarkusTest
class AboutPagesTest {

    @Test
    void page_saysPlainlyWhatIsNotSet_andIsReachedFromEveryFoot() {
        for (String language : List.of("en", "ko")) {
            Document page = Jsoup.parse(given().get("/" + language + "/about").asString());
            assertThat(page.select("#contact, #funding, #licence, #who, #corrections"))
                    .hasSize(5);
            boolean english = language.equals("en");
            assertThat(page.select("#funding").text()).contains(english ? "has not said how" : "재원을 밝히지");
            assertThat(page.select("#licence").text()).contains(english ? "no licence" : "정하지 않았습니다");
            assertThat(page.select("#contact").text()).contains(english ? "given no address" : "연락처를 적지");
            Document foot = Jsoup.parse(given().get("/" + language + "/method").asString());
            assertThat(foot.select("footer a[href=/" + language + "/about]")).hasSize(1);
            Document corrections =
                    Jsoup.parse(given().get("/" + language + "/corrections").asString());
            assertThat(corrections.select("#policy p")).hasSizeGreaterThan(1);
            assertThat(corrections.select("#policy a").attr("href")).isEqualTo("/" + language + "/report");
        }
        assertThat(given().get("/sitemap/lists-1.xml").asString()).contains("/en/about", "/ko/about");
        assertThat(given().get("/llms.txt").asString()).contains("/about");
    }

    @Test
    void page_saysWhatIsSet() {
        AboutPage page = AboutPage.of(new Said(), Language.orFirst("ko"));
        assertThat(page.email()).isEqualTo("desk@example.org");
        assertThat(page.funding()).isEqualTo(new Text("Readers pay.", "en"));
        assertThat(page.licence()).isEqualTo(Licence.of("CC-BY-4.0"));
    }

    @Test
    void licence_isAnIdentifierOrAnAddress() {
        assertThat(Licence.of("CC-BY-SA-4.0").address()).isEqualTo("https://creativecommons.org/licenses/by-sa/4.0/");
        assertThat(Licence.of("CC0-1.0").address()).isEqualTo("https://creativecommons.org/publicdomain/zero/1.0/");
        assertThat(Licence.of("ODbL-1.0").address()).isEqualTo("https://spdx.org/licenses/ODbL-1.0.html");
        assertThat(Licence.of("https://example.org/terms")).isEqualTo(new Licence(null, "https://example.org/terms"));
        for (String wrong : List.of("", "free for all", "javascript:alert(1)", "ftp://example.org")) {
            assertThatThrownBy(() -> Licence.of(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** A newsroom that says some things. */
    private static final class Said implements Newsroom {

        @Override
        public String name() {
            return "Harbour Desk";
        }

        @Override
        public Optional<Licence> licence() {
            return Optional.of(Licence.of("CC-BY-4.0"));
        }

        @Override
        public Map<String, String> signatures() {
            return Map.of();
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Map<String, String> about() {
            return Map.of();
        }

        @Override
        public Map<String, String> funding() {
            return Map.of("en", "Readers pay.");
        }

        @Override
        public Optional<String> contactEmail() {
            return Optional.of("desk@example.org");
        }

        @Override
        public Optional<String> contactPage() {
            return Optional.empty();
        }

        @Override
        public Optional<String> contactPost() {
            return Optional.empty();
        }
    }
}
