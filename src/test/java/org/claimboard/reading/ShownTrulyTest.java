package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages say of the shipped data what the API says, and stamp on nothing what is true of something else. */
@QuarkusTest
class ShownTrulyTest {

    /** A dash, tilde, arrow or times between two numbers; a hyphen in a name or an address is none. */
    private static final Pattern SILENT =
            Pattern.compile("(?<![\\p{L}\\p{N}.,:/_-])\\p{Sc}?\\d[\\d.,]*\\s?(?:%p?|[만억조천개원명년월일]|bn)?"
                    + "\\h*[-–—~〜→×]\\h*\\p{Sc}?\\d+(?!\\d*[-/]\\d)[\\d.,]*");

    private static final Pattern A_DATE = Pattern.compile("\\d{4}-(0\\d|1[0-2])\\b");

    /** "All 11 questions", "36 claims", "쟁점 11개": a number that counts, and none that belongs to a title. */
    private static final Pattern A_COUNT =
            Pattern.compile("(?<![\\d,.])(\\d+)(?= (?:claim|source|question|article)s?\\b|[개건곳](?!의 [가-힣]* [0-9]))");

    private static final Pattern A_LIST = Pattern.compile("/(en|ko)/(claims|comparisons)(\\?.*)?");

    @Inject
    Addresses addresses;

    @Test
    void comparisons_showTheDoubtsThatTheApiHas_andNoOthers() throws IOException {
        for (JsonNode comparison : comparisons()) {
            String slug = comparison.path("slug").asText();
            Set<String> told = new TreeSet<>();
            for (JsonNode position : comparison.path("positions")) {
                position.path("doubts")
                        .forEach(doubt -> told.add(doubt.path("by").path("slug").asText()));
                if (position.path("role").asText().equals("doubt")) {
                    told.add(position.path("claim").path("slug").asText());
                }
            }
            Set<String> shown = new TreeSet<>();
            page("/en/comparisons/" + slug)
                    .select(".doubt-claim > a:first-child")
                    .forEach(link -> shown.add(link.attr("href").substring("/en/claims/".length())));
            assertThat(shown).as(slug).isEqualTo(told);
        }
    }

    @Test
    void comparisons_rateAFigureByTheClaimThatStatesItOnly() throws IOException {
        int unrated = 0;
        for (JsonNode comparison : comparisons()) {
            String slug = comparison.path("slug").asText();
            Map<String, String> told = new TreeMap<>();
            for (JsonNode position : comparison.path("positions")) {
                if (!position.path("role").asText().equals("doubt")) {
                    JsonNode statedBy = position.path("statedBy");
                    String verdict = statedBy.isMissingNode()
                            ? ""
                            : statedBy.path("verdict").asText("none");
                    told.put(slug + "-" + position.path("key").asText(), verdict);
                    unrated += verdict.isEmpty() ? 1 : 0;
                }
            }
            Map<String, String> shown = new TreeMap<>();
            for (Element row : page("/en/comparisons/" + slug).select("li.row")) {
                shown.put(
                        row.id(),
                        row.select("summary .verdict, .standing > p > .verdict").stream()
                                .map(verdict -> verdict.classNames().stream()
                                        .filter(name -> !name.equals("verdict"))
                                        .findFirst()
                                        .orElseThrow())
                                .findFirst()
                                .orElse(""));
            }
            assertThat(shown).as(slug).isEqualTo(told);
        }
        assertThat(unrated).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/comparisons/won-conversion-training-cost", "/ko/comparisons/won-conversion-openai"})
    void comparison_ofAConversion_saysWhichNumberIsOurs(String address) {
        Element ours = page(address).expectFirst("li.row.calculation");

        assertThat(ours.select(".standing > .by").text()).isIn("Our calculation", "우리의 계산");
        assertThat(ours.select(".verdict")).isEmpty();
        String card =
                given().get(address + "/card").then().statusCode(200).extract().asString();
        Element there = Jsoup.parse(card).select("li").stream()
                .filter(row -> row.text().contains(ours.select(".who").text()))
                .findFirst()
                .orElseThrow();
        assertThat(there.select(".verdict")).isEmpty();
        assertThat(there.select(".badge.calculation")).hasSize(1);
    }

    @Test
    void claims_putQuotationMarksAroundWordsOnFileOnly() throws IOException {
        int paraphrased = 0;
        int quoted = 0;
        for (JsonNode head : list("/api/v1/claims?limit=100&include=appearances,evidence")) {
            String slug = head.path("slug").asText();
            List<String> onFile = new ArrayList<>();
            head.path("appearances")
                    .forEach(one ->
                            onFile.add(plain(one.path("selector").path("exact").asText())));
            head.path("evidence")
                    .forEach(one -> onFile.add(plain(one.path("quote").asText())));
            Document page = page("/en/claims/" + slug);
            page.select(".ear").remove();
            for (Element marked : page.select("q, blockquote.statement, blockquote.verbatim")) {
                assertThat(onFile)
                        .as(slug + ": " + marked.text())
                        .anyMatch(quote -> quote.contains(plain(marked.text())));
            }
            assertThat(page.select("blockquote.statement, .further > blockquote")
                            .isEmpty())
                    .as(slug)
                    .isEqualTo(!head.path("verbatim").asBoolean());
            if (head.path("verbatim").asBoolean()) {
                quoted++;
            } else {
                paraphrased++;
                assertThat(page.select(".wording").text()).isEqualTo("In our words");
                assertThat(page("/ko/claims/" + slug).select(".wording").text()).isEqualTo("편집부가 옮겨 쓴 말");
            }
            String text = given().get("/en/claims/" + slug + ".txt")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(text.contains("(In our words)"))
                    .isEqualTo(!head.path("verbatim").asBoolean());
        }
        assertThat(paraphrased).isEqualTo(14);
        assertThat(quoted).isEqualTo(22);
    }

    @Test
    void records_sayTheSameOnTheirPagesAsInTheApi() {
        assertThat(SameOnBoth.differences(addresses.ofAllRecords())).isEmpty();
    }

    @Test
    void countLinks_ofEveryPage_leadToAsManyClaims() {
        List<String> pages = new ArrayList<>(addresses.ofAllRecords());
        pages.addAll(List.of("/", "/?verdict=refuted", "/?words=chips", "/claims"));
        int followed = 0;
        for (String address : pages) {
            for (Element link : page("/en" + address).select("a[href*=/claims?]:has(b)")) {
                String list = link.attr("href");
                assertThat(page(list).expectFirst(".total").ownText().replaceAll("\\D", ""))
                        .as(address + " → " + list)
                        .isEqualTo(link.select("b").text());
                followed++;
            }
        }
        assertThat(followed).isGreaterThan(20);
    }

    /** Somebody between DeepSeek's report and the article made the cost of a training run that of the chatbot. */
    @Test
    void claims_whoseWordsWereChangedOnTheirWay_areAttributedByTheArticle() {
        Document page = page("/en/claims/deepseek-chatbot-cost-5-6-million");

        assertThat(page.select(".said > .by").text()).startsWith("모빌리티TV attributes it to DeepSeek");
        assertThat(page("/ko/claims/deepseek-chatbot-cost-5-6-million")
                        .select(".said > .by")
                        .text())
                .startsWith("모빌리티TV 기사가 전한 발언자: 딥시크");
        String review = page.expectFirst("script[type=application/ld+json]").data();
        assertThat(review).contains("\"author\":{\"@type\":\"Organization\",\"name\":\"모빌리티TV\"}");
        assertThat(review).doesNotContain("firstAppearance", "/claimants/deepseek");
        assertThat(page("/en/claims/deepseek-chatbot-cost-5-6-million/card").text())
                .contains("모빌리티TV attributes it to DeepSeek");
        given().get("/en/claims/deepseek-chatbot-cost-5-6-million.txt")
                .then()
                .body(containsString("모빌리티TV attributes it to DeepSeek"));
        assertThat(page("/en/claims/v3-training-5-576-million")
                        .select(".said > .by")
                        .text())
                .startsWith("DeepSeek");
        assertThat(page("/en/claims/high-flyer-100-billion-yuan-2021")
                        .select(".said > .by")
                        .text())
                .startsWith("Mobility TV");
    }

    @Test
    void claimants_haveVerdictsWithTheirBaseAndWhoseWordsTheyRate() {
        Document page = page("/en/claimants/deepseek");

        assertThat(page.select(".tally-base").text())
                .isEqualTo("Verdicts on 2 of 5 statements. 2 of these are in the words of an article that attributes"
                        + " them: somebody on their way changed them.");
        assertThat(page.select(".claim-head .by").eachText())
                .filteredOn(by -> by.contains("모빌리티TV attributes it to DeepSeek"))
                .hasSize(2);
        assertThat(page("/en/claimants/xai").select(".tally, .tally-base")).isEmpty();
    }

    @Test
    void verdicts_onQuotationsAndOpinions_sayWhatWasRated() {
        assertThat(page("/en/claims/musk-doubts-chip-count").select(".rated").text())
                .isEqualTo("Rated is whether it was said, not whether it is right.");
        assertThat(page("/en/claims/ft-quote-terrible-hairstyle")
                        .select(".rated")
                        .text())
                .isEqualTo("Rated is whether it was said, not whether it is right.");
        assertThat(page("/en/claims/high-flyer-founded-2015").select(".rated")).isEmpty();
        assertThat(page("/en/claims/hassabis-only-final-round").select(".rated"))
                .isEmpty();
    }

    /** An opinion whose rating was taken back says why, keeps what was said before, and is no review any more. */
    @Test
    void verdict_thatWasTakenBack_countsNowhere_andStaysInTheHistory() throws IOException {
        String slug = "deepseek-r1-rivals-chatgpt";
        Document page = page("/en/claims/" + slug);

        assertThat(page.select(".big-verdict").text()).isEqualTo("No verdict");
        assertThat(page.select(".found .conclusion").text()).startsWith("A judgement that no measurement settles.");
        assertThat(page.select(".found .confidence, .rated, script[type=application/ld+json]"))
                .isEmpty();
        assertThat(page.select("#assessments > ol > li > p:first-child").eachText())
                .satisfiesExactly(now -> assertThat(now).contains("No verdict"), before -> assertThat(before)
                        .contains("Mostly supported", "medium confidence"));
        assertThat(page.select("meta[name=description]").attr("content")).startsWith("A judgement");
        given().get("/api/v1/claims/" + slug + "/claimreview?language=en")
                .then()
                .statusCode(404);
        given().get("/v1alpha1/pages/en." + slug).then().statusCode(404);
        JsonNode claim = new ObjectMapper()
                .readTree(given().get("/api/v1/claims/" + slug).asString());
        assertThat(claim.path("assessment").has("verdict")).isFalse();
        assertThat(claim.path("assessment").path("conclusion").has("ko")).isTrue();
        assertThat(given().get("/en/claims/" + slug + ".txt").asString()).contains("Verdict: No verdict (Claimboard");
        assertThat(given().get("/api/v1/claims?verdict=none").asString()).contains(slug);
        assertThat(given().get("/api/v1/claims?verdict=mostly-supported").asString())
                .doesNotContain(slug);
        assertThat(given().get("/en/claims/" + slug + "/cite.txt").asString()).contains("No verdict");
    }

    /** Whatever link names a number and leads to a list, names how many the list has. */
    @Test
    void linksThatNameANumber_leadToListsOfAsMany() {
        List<String> pages = new ArrayList<>(addresses.ofAllRecords());
        pages.addAll(List.of("/", "/claims", "/sources", "/claimants", "/articles", "/comparisons"));
        Map<String, String> counted = new TreeMap<>();
        for (String address : pages) {
            for (String language : List.of("en", "ko")) {
                Document page = page("/" + language + address);
                page.select(".visually-hidden, .ear").remove();
                page.select("a[href]").forEach(link -> A_COUNT.matcher(link.text())
                        .results()
                        .filter(found -> A_LIST.matcher(link.attr("href")).matches())
                        .forEach(found -> counted.put(link.attr("href"), found.group(1))));
            }
        }
        counted.forEach((list, count) -> assertThat(
                        exactly(list).expectFirst(".total").ownText().replaceAll("\\D", ""))
                .as(list)
                .isEqualTo(count));
        assertThat(counted).hasSizeGreaterThan(3);
    }

    @Test
    void filter_showsAllThatIsChosen() {
        Document list = page("/en/claims?article=deepseek-openai&verdict=none&claimant=deepseek");
        assertThat(list.select("select[name=article] option[selected]").attr("value"))
                .isEqualTo("deepseek-openai");
        assertThat(list.select("input[name=verdict][value=none][checked]")).hasSize(1);
        assertThat(page("/en/claims?verdict=none").expectFirst(".total").ownText())
                .contains("20");
        assertThat(page("/en/claims?verdict=none&verdict=refuted")
                        .expectFirst(".total")
                        .ownText())
                .isNotEqualTo(
                        page("/en/claims?verdict=none").expectFirst(".total").ownText());
    }

    /** A Korean name read out with English sounds is none, and one broken inside a word is hard to read. */
    @Test
    void koreanWords_onEnglishPages_sayThatTheyAre() {
        List<String> found = new ArrayList<>();
        for (String address : addresses.ofAllRecords()) {
            Document page = page("/en" + address);
            page.select("script, style, svg, code, textarea, option, title").remove();
            for (Element element : page.select("*:matchesOwn([가-힣])")) {
                Element speaking = element.closest("[lang]");
                String text = element.ownText();
                long hangul = text.codePoints()
                        .filter(one -> one >= '가' && one <= '힣')
                        .count();
                long letters = text.codePoints().filter(Character::isLetter).count();
                if (2 * hangul > letters
                        && (speaking == null || !speaking.attr("lang").equals("ko"))) {
                    found.add(address + ": " + text);
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(page("/ko/claims/deepseek-chatbot-cost-5-6-million")
                        .select(".signed")
                        .text())
                .contains("Claimboard 데스크(제안)")
                .doesNotContain("proposed");
    }

    /** Nobody who listens knows that 8.1-8.2 is a range and not a list: the sign is silent. */
    @Test
    void signsBetweenNumbers_haveAWordThatIsRead() {
        List<String> pages = new ArrayList<>(addresses.ofAllRecords());
        pages.addAll(List.of(
                "/",
                "/claims",
                "/sources",
                "/changes",
                "/method",
                "/check?text=models older by months",
                "/search?q=older"));
        List<String> silent = new ArrayList<>();
        int spoken = 0;
        for (String address : pages) {
            for (String language : List.of("en", "ko")) {
                Document page = page("/" + language + address);
                spoken += page.select("main .ear").size();
                page.select("script, style, svg, code, textarea, input, option, [aria-hidden=true]")
                        .remove();
                page.select(".outward, .address, .seen-where").remove();
                SILENT.matcher(page.wholeText())
                        .results()
                        .filter(found -> !A_DATE.matcher(found.group()).lookingAt())
                        .forEach(found -> silent.add(language + address + ": " + found.group()));
            }
        }
        assertThat(silent).isEmpty();
        assertThat(spoken).isGreaterThan(20);
    }

    /** Each is said in words, stands in the address, and is taken away alone by its link. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/claims?verdict=none&verdict=refuted&kind=quantity&kind=event&claimant=mobility-tv"
                        + "&source=tistory-blog&article=deepseek-openai&openDoubts=false&words=won",
                "/ko/claims?verdict=misleading&claimant=deepseek&openDoubts=true&words=%EC%B9%A9+2%2C000%EA%B0%9C",
                "/en/claims?verdict=none",
                "/ko/claims?words=%26%3D%25%7B",
                "/en/search?q=chips&verdict=misleading&claimant=deepseek",
                "/ko/search?q=chips&doubts=open&kind=quantity"
            })
    void filters_areShownEach_andTakenAwayAlone(String address) {
        List<String> asked = filters(address);
        List<Element> shown = exactly(address).select(".chosen a");

        assertThat(shown).hasSameSizeAs(asked);
        Set<String> gone = new TreeSet<>();
        for (Element link : shown) {
            assertThat(link.text()).isNotBlank();
            List<String> left = filters(link.attr("href"));
            assertThat(asked).as(link.attr("href")).containsAll(left).hasSize(left.size() + 1);
            asked.stream().filter(one -> !left.contains(one)).forEach(gone::add);
            assertThat(exactly(link.attr("href")).select(".chosen a")).hasSize(left.size());
        }
        assertThat(gone).containsExactlyInAnyOrderElementsOf(asked);
    }

    /** The address as it stands, its escapes not escaped again. */
    private static Document exactly(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static List<String> filters(String address) {
        String query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        return Stream.of(query.split("&", -1))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("q="))
                .map(pair -> URLDecoder.decode(pair, UTF_8))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/search?q=chips", "/ko/search?q=deepseek", "/en/search?q=chips&verdict=misleading"})
    void counts_besideFacetsOfASearch_areThoseOfTheirResults(String address) {
        int followed = 0;
        for (Element value : exactly(address).select(".facets li")) {
            String results = value.expectFirst("a").attr("href");
            assertThat(exactly(results).expectFirst(".total").ownText())
                    .as(results)
                    .contains(value.expectFirst(".n").text());
            followed++;
        }
        assertThat(followed).isGreaterThan(5);
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static Iterable<JsonNode> list(String address) throws IOException {
        String list = given().get(address).then().statusCode(200).extract().asString();
        return new ObjectMapper().readTree(list).path("items");
    }

    private static Iterable<JsonNode> comparisons() throws IOException {
        String list = given().get("/api/v1/comparisons?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new ObjectMapper().readTree(list).path("items");
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }
}
