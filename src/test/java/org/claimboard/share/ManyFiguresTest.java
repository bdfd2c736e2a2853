package org.claimboard.share;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.claimboard.OnScratch;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.claim.Position;
import org.claimboard.reading.DashboardPages;
import org.claimboard.record.Denominator;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Quantity;
import org.claimboard.record.QuantityKind;
import org.claimboard.record.Scope;
import org.claimboard.record.Unit;
import org.claimboard.site.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shipped and made-up comparisons of any size: a page, its files and its chart set the same figures apart. */
@QuarkusTest
@TestProfile(OnScratch.class)
class ManyFiguresTest {

    private static final int MADE_UP = 8;
    private static final int THOUSAND = 1000;
    private static final int ON_A_CHART = 30;
    private static final int ON_A_PAGE = 20;
    private static final int MOST_ELEMENTS = 1_500;
    private static final String LARGE = "thousand";
    private static final String CLAIM = "deepseek-chatbot-cost-5-6-million";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private static boolean filed;

    @Inject
    ClaimStore claims;

    @Inject
    ComparisonStore comparisons;

    @Inject
    DashboardPages dashboards;

    @BeforeEach
    void file() {
        if (!filed) {
            filed = true;
            QuarkusTransaction.requiringNew().run(this::fileAll);
        }
    }

    @Test
    void groups_areTheSame_onPagesInFilesAndOnCharts() throws IOException {
        List<String> slugs = given().get("/api/v1/comparisons?limit=100").path("items.slug");
        assertThat(slugs).hasSizeGreaterThan(MADE_UP);
        int apart = 0;
        for (String slug : slugs) {
            if (slug.equals(LARGE)) {
                continue;
            }
            List<List<String>> groups = inJson(slug);
            apart += groups.size() > 1 ? 1 : 0;
            assertThat(inCsv(slug)).as(slug).isEqualTo(groups);
            assertThat(onPages(slug, "").values()).as(slug).containsExactlyElementsOf(groups);
            for (String order : List.of("value", "date")) {
                assertThat(ofSets(onPages(slug, "?sort=" + order).values()))
                        .as(slug + " by " + order)
                        .isEqualTo(ofSets(groups));
            }
            drawn(slug, groups);
        }
        assertThat(apart).isGreaterThan(MADE_UP / 2);
    }

    /** Each figure is on one page, small as any other; files have them all, and the chart says how many it leaves out. */
    @Test
    void comparison_ofAThousandFigures_isPages_andWholeFiles() throws IOException {
        List<List<String>> groups = inJson(LARGE);
        assertThat(groups).hasSize(2);
        assertThat(groups.stream().flatMap(List::stream)).hasSize(THOUSAND).doesNotHaveDuplicates();
        assertThat(inCsv(LARGE)).isEqualTo(groups);
        assertThat(onPages(LARGE, "").values()).containsExactlyElementsOf(groups);
        drawn(LARGE, groups);

        Document first = page("/en/comparisons/thousand?sort=value");
        assertThat(first.getAllElements()).hasSizeLessThan(MOST_ELEMENTS);
        assertThat(first.select("li.row")).hasSize(ON_A_PAGE);
        Elements links = first.select(".timeline a[href*=#thousand-]");
        assertThat(links.eachAttr("href")).anyMatch(href -> !href.startsWith("#"));
        links.stream().limit(3).forEach(link -> lead(link.attr("href"), first));
        int pages = THOUSAND / ON_A_PAGE;
        given().get("/en/comparisons/thousand?page=" + (pages + 1)).then().statusCode(404);
        given().get("/en/comparisons/thousand?page=0").then().statusCode(400);
        given().get("/en/comparisons/thousand?page=x").then().statusCode(400);
        assertThat(page("/en/comparisons/training-cost").select(".pages")).isEmpty();
    }

    /** A link to a figure leads to the page that has it. */
    private static void lead(String href, Document page) {
        String id = href.substring(href.indexOf('#') + 1);
        Document there = href.startsWith("#") ? page : page(href.substring(0, href.indexOf('#')));
        assertThat(there.getElementById(id)).as(href).isNotNull();
    }

    private void drawn(String slug, List<List<String>> groups) throws IOException {
        for (Language reader : Language.all()) {
            Chart chart = Charting.of(
                    dashboards.comparison(slug),
                    "Claimboard",
                    LocalDate.of(2025, 2, 1),
                    "https://example.org/" + slug,
                    reader);
            Map<String, String> labels = labels(slug, reader);
            List<String> expected = groups.stream()
                    .flatMap(List::stream)
                    .map(labels::get)
                    .limit(ON_A_CHART)
                    .toList();
            assertThat(chart.groups().stream()
                            .flatMap(group -> group.lines().stream())
                            .map(Chart.Line::label))
                    .as(slug)
                    .containsExactlyElementsOf(expected);
            int room = ON_A_CHART;
            for (int i = 0; i < chart.groups().size(); i++) {
                int size = Math.min(groups.get(i).size(), room);
                assertThat(chart.groups().get(i).lines()).as(slug).hasSize(size);
                room -= size;
            }
        }
        String svg = given().get("/en/comparisons/" + slug + ".svg").asString();
        String words = Jsoup.parse(svg, "", Parser.xmlParser())
                .expectFirst("desc")
                .wholeText()
                .replaceAll("\\s+", " ");
        Map<String, String> labels = labels(slug, Language.orFirst("en"));
        int place = 0;
        for (String label : groups.stream()
                .flatMap(List::stream)
                .map(labels::get)
                .limit(ON_A_CHART)
                .toList()) {
            place = words.indexOf(label, place);
            assertThat(place).as(slug + " says " + label + " in its place").isNotNegative();
            place += label.length();
        }
        given().get("/en/comparisons/" + slug + ".png").then().statusCode(200);
    }

    private static Map<String, String> labels(String slug, Language reader) throws IOException {
        Map<String, String> labels = new TreeMap<>();
        for (JsonNode position : positions("/api/v1/comparisons/" + slug)) {
            labels.put(
                    position.path("key").asText(),
                    LocalizedText.of(MAPPER.convertValue(position.path("label"), TEXTS))
                            .in(reader.tag()));
        }
        return labels;
    }

    private static List<List<String>> inJson(String slug) throws IOException {
        Map<Integer, List<String>> groups = new TreeMap<>();
        for (JsonNode position : positions("/en/comparisons/" + slug + ".json")) {
            if (position.path("group").isInt()) {
                groups.computeIfAbsent(position.path("group").asInt(), any -> new ArrayList<>())
                        .add(position.path("key").asText());
            }
        }
        return List.copyOf(groups.values());
    }

    /** REST Assured takes half a minute to read a thousand of them. */
    private static JsonNode positions(String address) throws IOException {
        JsonNode positions = MAPPER.readTree(given().get(address).asString()).path("positions");
        assertThat(positions.isArray()).as(address).isTrue();
        return positions;
    }

    private static List<List<String>> inCsv(String slug) throws IOException {
        String csv = given().get("/ko/comparisons/" + slug + ".csv").asString();
        return List.copyOf(
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new StringReader(csv))
                        .stream()
                        .filter(row -> !row.get("group").isEmpty())
                        .collect(groupingBy(
                                row -> Integer.valueOf(row.get("group")),
                                TreeMap::new,
                                mapping(row -> row.get("key"), toList())))
                        .values());
    }

    /** By number, over all pages. */
    private static Map<Integer, List<String>> onPages(String slug, String query) {
        Map<Integer, List<String>> groups = new TreeMap<>();
        for (String next = "/ko/comparisons/" + slug + query; !next.isEmpty(); ) {
            Document page = page(next);
            assertThat(page.select("li.row")).hasSizeLessThanOrEqualTo(ON_A_PAGE);
            for (Element group : page.select("section.count")) {
                List<String> keys = groups.computeIfAbsent(
                        Integer.valueOf(group.id().replace("group-", "")), number -> new ArrayList<>());
                group.select("li.row").eachAttr("id").stream()
                        .map(id -> id.substring(slug.length() + 1))
                        .forEach(keys::add);
            }
            next = page.select(".pages a[rel=next]").attr("href");
        }
        return groups;
    }

    private static List<Set<String>> ofSets(Iterable<List<String>> groups) {
        List<Set<String>> sets = new ArrayList<>();
        groups.forEach(group -> sets.add(Set.copyOf(group)));
        return sets;
    }

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private void fileAll() {
        Random random = new Random(17);
        Claim claim = claims.bySlug(CLAIM).orElseThrow();
        int before = claim.quantities.size();
        List<Quantity> quantities = new ArrayList<>(claim.quantities);
        for (int i = 0; i < 60; i++) {
            quantities.add(any(random));
        }
        for (int i = 0; i < THOUSAND; i++) {
            quantities.add(figure(i * 37 % 1009, i % 100 == 50 ? "rare" : "usual", null, null));
        }
        claim.quantities = quantities;
        for (int i = 0; i < MADE_UP; i++) {
            int size = 2 + random.nextInt(24);
            comparison(
                    "made-up-" + i,
                    claim,
                    random.ints(size, before + 1, before + 61).toArray());
        }
        comparison(
                "thousand",
                claim,
                IntStream.range(0, THOUSAND).map(i -> before + 61 + i).toArray());
    }

    private static Quantity any(Random random) {
        String[] measures = {null, "one run", "a whole year", "a day"};
        QuantityKind[] kinds = {null, QuantityKind.LEVEL, QuantityKind.CHANGE};
        return figure(
                1 + random.nextInt(10_000),
                measures[random.nextInt(measures.length)],
                kinds[random.nextInt(kinds.length)],
                random.nextInt(4) == 0 ? new Denominator(BigDecimal.ONE, new Unit("people")) : null);
    }

    private static Quantity figure(
            int value, @Nullable String measure, @Nullable QuantityKind kind, @Nullable Denominator per) {
        Scope scope = measure == null
                ? Scope.UNKNOWN
                : new Scope(text(measure), null, null, null, null, List.of(), List.of());
        return new Quantity(
                new BigDecimal(value),
                null,
                null,
                false,
                new Unit("USD"),
                per,
                kind,
                null,
                null,
                null,
                value + " dollars",
                null,
                scope,
                null,
                List.of(),
                null);
    }

    private void comparison(String slug, Claim claim, int[] quantities) {
        Comparison comparison = new Comparison();
        comparison.slug = slug;
        comparison.order = 500;
        comparison.question = text("What about " + slug + "?");
        comparison.why = text("Made up");
        comparison.unit = new Unit("USD");
        for (int i = 0; i < quantities.length; i++) {
            Position position = new Position();
            position.comparison = comparison;
            position.ordinal = i + 1;
            position.key = "p" + i;
            position.role = PositionRole.CLAIM;
            position.claim = claim;
            position.quantity = quantities[i];
            position.label = text("Position number " + i);
            comparison.positions.add(position);
        }
        comparisons.persist(comparison);
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(Map.of("en", words, "ko", words + " 항목"));
    }
}
