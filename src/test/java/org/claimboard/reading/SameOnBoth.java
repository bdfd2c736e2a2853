package org.claimboard.reading;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimboard.site.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Compares what the API and the pages say of records, both ways and in both languages. */
public final class SameOnBoth {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Heads of other records, whose own pages are compared. */
    private static final String OTHERS = "ol.claims, ol.cards, .tally";

    private SameOnBoth() {}

    /**
     * What is told in one place only, each with where.
     *
     * @param addresses of records, without the language
     */
    public static List<String> differences(List<String> addresses) {
        Set<String> found = new TreeSet<>();
        for (String address : addresses) {
            for (Language reader : Language.all()) {
                JsonNode record = tree(get("/api/v1" + address));
                Element page = Jsoup.parse(get("/" + reader.tag() + address)).expectFirst("main");
                SaidOnPage said = new SaidOnPage(page, reader);
                said.missing(record).forEach(one -> found.add(reader.tag() + address + " lacks " + one));
                page.select(OTHERS).remove();
                onPageOnly(page, said).forEach(one -> found.add(reader.tag() + address + " adds " + one));
            }
        }
        return List.copyOf(found);
    }

    private static Set<String> onPageOnly(Element page, SaidOnPage said) {
        Set<String> alone = new TreeSet<>();
        page.select(
                        ".row .value > strong:not(.missing), .ratio .number > *:not(.missing):not(.badge), .quantity > strong")
                .forEach(figure -> {
                    figure.select(".visually-hidden").remove();
                    alone.add(SaidOnPage.plain(figure.text()));
                });
        alone.removeAll(said.figures());
        alone.removeAll(said.noNumber());
        page.select(".doubt-claim > a:first-child").stream()
                .map(link -> link.attr("href").replaceFirst(".*/", ""))
                .filter(slug -> !said.doubts().contains(slug))
                .forEach(alone::add);
        page.select(".verdict").forEach(verdict -> verdict.classNames().stream()
                .filter(name -> !name.equals("verdict")
                        && !name.equals("none")
                        && !said.verdicts().contains(name))
                .forEach(alone::add));
        return alone;
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
