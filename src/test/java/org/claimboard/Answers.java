package org.claimboard;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Everything that readers and programs are told, by address: now, or as of a moment. The addresses are those without the
 * moment, so that both can be compared.
 */
final class Answers {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> LISTS = List.of(
            "articles",
            "claims",
            "sources",
            "claimants",
            "comparisons",
            "chains",
            "topics",
            "rates",
            "relations",
            "corrections");

    private static final String EVERYTHING =
            "appearances,attribution,quantities,parts,evidence,credibility,assessments,"
                    + "corrections,relations,doubts,origins,chains,comparisons,topics";

    private static final List<String> PAGES = List.of(
            "/",
            "/comparisons",
            "/articles",
            "/claims",
            "/claims?verdict=misleading&verdict=refuted",
            "/claims?openDoubts=true&words=a",
            "/sources",
            "/claimants",
            "/chains",
            "/topics",
            "/claims?topic=chips",
            "/comparisons?topic=chips",
            "/method",
            "/about",
            "/corrections");

    private static final List<String> TEXTS = List.of(".txt", "/cite.txt", "/cite.bib", "/cite.json");

    private final @Nullable Instant moment;
    private final Map<String, String> bodies = new LinkedHashMap<>();

    private Answers(@Nullable Instant moment) {
        this.moment = moment;
    }

    /** Every answer of the API: all lists with all their pages, and every single resource. */
    static Map<String, String> ofTheApi(@Nullable Instant moment) {
        Answers answers = new Answers(moment);
        answers.take("/api/v1");
        LISTS.forEach(list -> answers.takeAll("/api/v1/" + list + "?limit=100"));
        answers.takeAll("/api/v1/claims?limit=7&sort=newest");
        answers.takeAll("/api/v1/corrections?limit=2");
        answers.takeAll("/api/v1/relations?limit=9");
        answers.takeAll("/api/v1/claims?limit=20&include=" + EVERYTHING);
        answers.records().forEach(self -> answers.take("/api/v1" + self));
        answers.records().filter(self -> self.startsWith("/claims/")).forEach(self -> {
            answers.take("/api/v1" + self + "/revisions");
            answers.takeIfThere("/api/v1" + self + "/claimreview");
        });
        answers.takeAll("/api/v1/changes?limit=100");
        return answers.bodies;
    }

    /** The main part of every page in one language; the records are those that the API lists. */
    static Map<String, String> ofThePages(@Nullable Instant moment, String language) {
        Answers answers = new Answers(moment);
        LISTS.forEach(list -> answers.takeAll("/api/v1/" + list + "?limit=100"));
        List<String> records =
                answers.records().filter(self -> !self.startsWith("/rates/")).toList();
        answers.bodies.clear();
        PAGES.forEach(page -> answers.takePage(language + page));
        records.forEach(self -> answers.takePage(language + self));
        records.forEach(self -> answers.takePage(language + self + "/history"));
        records.stream()
                .filter(self -> self.startsWith("/articles/"))
                .forEach(self -> answers.takePage(language + self + "/check"));
        records.stream()
                .filter(self -> self.startsWith("/claims/") || self.startsWith("/comparisons/"))
                .forEach(self -> answers.takePage(language + self + "/card"));
        // A picture takes as long as some pages.
        records.stream()
                .filter(self -> self.startsWith("/claims/m") || self.startsWith("/comparisons/t"))
                .forEach(self -> answers.take(language + self + "/picture.png"));
        records.stream()
                .filter(self -> self.startsWith("/claims/"))
                .flatMap(self -> TEXTS.stream().map(text -> language + self + text))
                .forEach(answers::takeIfThere);
        answers.takeIfThere(language + "/llms.txt");
        return answers.bodies;
    }

    /** The addresses of all records in the lists so far, below the root of the API. */
    private Stream<String> records() {
        TreeSet<String> found = new TreeSet<>();
        LISTS.stream()
                .filter(list -> !list.equals("relations") && !list.equals("corrections"))
                .flatMap(list -> bodies.entrySet().stream()
                        .filter(answer -> answer.getKey().startsWith("/api/v1/" + list + "?limit=100")))
                .forEach(answer -> tree(answer.getValue())
                        .path("items")
                        .forEach(item -> found.add(item.path("self").asText().substring("/api/v1".length()))));
        return found.stream();
    }

    private void takeAll(String list) {
        String next = list;
        while (!next.isEmpty()) {
            String body = take(next);
            next = without(tree(body).path("next").asText());
        }
    }

    private String take(String address) {
        String body = get(address);
        bodies.put(address, body);
        return body;
    }

    /** Text that not every claim has, with its links to other pages of the same moment. */
    private void takeIfThere(String address) {
        Response answer = ask(address);
        bodies.put(address, answer.statusCode() == 404 ? "404" : without(answer.asString()));
    }

    private void takePage(String address) {
        Element main = Jsoup.parse(get(address)).expectFirst("main");
        main.select("input[type=hidden][name=asOf], .feeds").remove();
        main.select("a[href]").forEach(link -> link.attr("href", without(link.attr("href"))));
        bodies.put(address, main.outerHtml());
    }

    private String get(String address) {
        return ask(address).then().statusCode(200).extract().asString();
    }

    private Response ask(String address) {
        return given().urlEncodingEnabled(false)
                .get(moment == null ? address : address + (address.contains("?") ? "&" : "?") + "asOf=" + moment);
    }

    /** The address, or a body with addresses, without the moment. */
    private String without(String text) {
        if (moment == null) {
            return text;
        }
        String encoded = moment.toString().replace(":", "%3A");
        return text.replace("asOf=" + encoded + "&", "")
                .replace("?asOf=" + moment, "")
                .replace("&asOf=" + moment, "");
    }

    /** The address of a next page stays at the moment; everything else must be the same to the byte. */
    static String withoutMoment(String body, Instant moment) {
        return body.replace("asOf=" + moment.toString().replace(":", "%3A") + "&", "");
    }

    private static JsonNode tree(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
