package org.claimboard.share;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@QuarkusTest
class FeedResourceTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void claims_filteredAsTheList_areThoseOfTheList() {
        JsonPath list =
                given().get("/api/v1/claims?verdict=misleading&limit=100").jsonPath();
        JsonPath feed = given().get("/en/claims.json?verdict=misleading").jsonPath();

        assertThat(feed.getList("items.url", String.class))
                .isNotEmpty()
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .containsExactlyInAnyOrderElementsOf(list.getList("items.slug", String.class));
        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getString("home_page_url")).endsWith("/en/claims?verdict=misleading");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "corrections", "changes"})
    void atom_hasTheEntriesOfTheJsonFeed(String list) throws Exception {
        JsonPath json = given().get("/ko/" + list + ".json").jsonPath();
        Response answer = given().get("/ko/" + list + ".atom");
        answer.then().contentType(containsString("application/atom+xml"));
        Document atom = parsed(answer.asByteArray());

        NodeList entries = atom.getElementsByTagNameNS(ATOM, "entry");
        assertThat(IntStream.range(0, entries.getLength())
                        .mapToObj(i -> child((Element) entries.item(i), "id"))
                        .toList())
                .isEqualTo(json.getList("items.id", String.class))
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, entries.getLength())
                        .mapToObj(i -> child((Element) entries.item(i), "title"))
                        .toList())
                .isEqualTo(json.getList("items.title", String.class));
        assertThat(atom.getDocumentElement().getAttribute("xml:lang")).isEqualTo("ko");
    }

    /** Readers in use take the digits behind the point for milliseconds: only whole seconds are read alike by all. */
    @ParameterizedTest
    @ValueSource(strings = {"claims", "corrections", "changes"})
    void moments_areWholeSeconds_asOtherReadersReadThem(String list) throws Exception {
        JsonPath json = given().get("/en/" + list + ".json").jsonPath();
        byte[] atom = given().get("/en/" + list + ".atom").asByteArray();
        SyndFeed read = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(atom)));

        List<String> modified = json.getList("items.date_modified", String.class);
        assertThat(modified)
                .allMatch(moment -> moment.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"));
        assertThat(read.getEntries())
                .extracting(entry -> entry.getUpdatedDate().toInstant().toString())
                .isEqualTo(modified);
        assertThat(read.getEntries())
                .extracting(entry -> entry.getPublishedDate().toInstant().toString())
                .isEqualTo(json.getList("items.date_published", String.class));
    }

    @Test
    void feed_askedForAgain_isNotModified() {
        String tag = given().get("/en/claims.atom").header("ETag");
        given().header("If-None-Match", tag).get("/en/claims.atom").then().statusCode(304);
        given().header("If-None-Match", tag).get("/ko/claims.atom").then().statusCode(200);
    }

    @Test
    void pages_nameTheirFeeds_withTheirFilters() {
        String page = given().get("/en/claims?verdict=misleading&after=1.1").asString();
        assertThat(page)
                .contains("type=\"application/atom+xml\"")
                .contains("href=\"/en/claims.atom?verdict=misleading\"")
                .contains("href=\"/en/claims.json?verdict=misleading\"");
        assertThat(given().get("/en/").asString()).contains("href=\"/en/claims.atom\"");
        assertThat(given().get("/ko/changes").asString()).contains("href=\"/ko/changes.atom\"");
        assertThat(given().get("/ko/changes?asOf=2026-01-01").asString()).doesNotContain("changes.atom");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/claims.json?verdict=wrong",
                "/en/changes.atom?before=x",
                "/en/corrections.json?after=x",
                "/en/claims.atom?asOf=2026-01-01"
            })
    void feed_withAFieldThatCannotBeUsed_isABadRequest(String address) {
        given().get(address).then().statusCode(400);
    }

    @Test
    void events_byClaimAndKind_areThoseOnly() {
        List<String> kinds = given().get("/api/v1/events?kind=assessment-published&limit=100")
                .jsonPath()
                .getList("items.kind", String.class);
        assertThat(kinds).isNotEmpty().containsOnly("assessment-published");
        given().get("/api/v1/events?claim=deepseek-chatbot-cost-5-6-million&kind=assessment-published")
                .then()
                .body("items", hasSize(1))
                .body("items[0].subject.slug", equalTo("deepseek-chatbot-cost-5-6-million"))
                .body("items[0].summary.ko", containsString("첫 판정"))
                .body("items[0].summary.en", containsString("First verdict"));
        given().get("/api/v1/events?kind=rumour").then().statusCode(400);
        given().get("/api/v1/events?after=-1").then().statusCode(400);
    }

    @Test
    void fit_leavesWhatXmlCanHold() {
        assertThat(Atom.fit("a\u0001b\uFFFEc\n한😀")).isEqualTo("a\uFFFDb\uFFFDc\n한😀");
    }

    private static Document parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static String child(Element entry, String name) {
        return entry.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }
}
