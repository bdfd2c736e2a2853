package org.claimboard.api;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.claimboard.OnScratch;
import org.claimboard.account.Account;
import org.claimboard.account.Role;
import org.claimboard.account.Scope;
import org.claimboard.account.TestAccounts;
import org.claimboard.account.Visitor;
import org.claimboard.comparison.Axis;
import org.claimboard.quantity.Conversion;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.quantity.SameUnits;
import org.claimboard.quantity.TypedUnits;
import org.claimboard.quantity.UnitNames;
import org.claimboard.reading.Scale;
import org.claimboard.record.FileReader;
import org.claimboard.record.FiledText;
import org.claimboard.record.Problem;
import org.claimboard.record.Unit;
import org.claimboard.record.YamlReader;
import org.claimboard.record.YamlWriter;
import org.claimboard.site.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Every measure of CLDR and every currency in use, from the form to readers and back. */
@QuarkusTest
@TestProfile(OnScratch.class)
class EveryUnitTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST = 5001;

    /** Most are read by the names that readers see; the rest are signs, and measures of Japan's past. */
    private static final int FEWEST_NAMED = 100;

    private static final List<String> CURRENCIES =
            List.of("USD", "KRW", "EUR", "JPY", "CNY", "GBP", "CHF", "INR", "VND");

    /** What people mean by these words is another unit than CLDR's of that name: tonnes, money, a point of a scale. */
    private static final List<String> OTHERWISE = List.of("degree", "pound", "ton");

    @Inject
    TestAccounts accounts;

    private final List<Unit> units = units();

    @Test
    void everyUnit_isTakenNamedFoundShownAndReadBack() throws IOException, YamlReader.Unreadable {
        Account account = accounts.create(Role.EDITOR);
        Program editor = new Program(accounts.apiToken(account, Scope.READ_DRAFTS, Scope.WRITE));
        Program reviewer = new Program(accounts.apiToken(Role.REVIEWER, Scope.READ_DRAFTS, Scope.WRITE));
        String slug = Records.slug();
        assertThat(units).hasSizeGreaterThan(200);
        assertThat(units.stream().filter(unit -> !isSame(unit, TypedUnits.read(unit.code()))))
                .extracting(Unit::code)
                .containsExactlyElementsOf(OTHERWISE);

        editor.create("claims", claim(slug).toString()).then().statusCode(201);
        assertThat(editor.draft("claims/" + slug).jsonPath().getBoolean("sound"))
                .isTrue();
        editor.step("claims/" + slug, "submission", "\"r1\"").then().statusCode(200);
        reviewer.step("claims/" + slug, "publication", "\"r2\"").then().statusCode(200);

        JsonNode published = JSON.readTree(given().get("/api/v1/claims/" + slug).asByteArray());
        for (int i = 0; i < units.size(); i++) {
            JsonNode quantity = published.path("quantities").path(i);
            assertThat(quantity.path("unit").asText()).isEqualTo(units.get(i).code());
            assertThat(quantity.path("value").intValue()).isEqualTo(FIRST + i);
        }
        for (String language : List.of("en", "ko")) {
            showsAll(language, slug);
        }
        isFound(slug);
        readsBack(editor.draft("claims/" + slug).jsonPath().prettify(), slug);
    }

    /** Typed by its code into the form for claims, and under its code in the draft that the form leaves. */
    @Test
    void everyUnit_isSavedByTheForm() throws IOException {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        String slug = Records.slug();
        List<Unit> typed =
                units.stream().filter(unit -> !OTHERWISE.contains(unit.code())).toList();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("slug", slug);
        fields.put("/title/en", "The harbour has as many of each");
        fields.put("act", "save");
        fields.put("reason", "New");
        for (int i = 0; i < typed.size(); i++) {
            fields.put("/quantities/" + i + "/value", Integer.toString(FIRST + i));
            fields.put("/quantities/" + i + "/unit", typed.get(i).code());
            fields.put("/quantities/" + i + "/stated", "as many");
        }

        editor.form().formParams(fields).post("/en/desk/claims/new").then().statusCode(303);

        Program program = new Program(accounts.apiToken(Role.REVIEWER, Scope.READ_DRAFTS));
        JsonNode saved =
                JSON.readTree(program.draft("claims/" + slug).asByteArray()).at("/record/quantities");
        assertThat(saved).hasSize(typed.size());
        for (int i = 0; i < typed.size(); i++) {
            Unit unit = new Unit(saved.path(i).path("unit").asText());
            assertThat(isSame(typed.get(i), Optional.of(unit)))
                    .as("%s became %s", typed.get(i), unit)
                    .isTrue();
            assertThat(saved.path(i).path("value").intValue()).isEqualTo(FIRST + i);
        }
    }

    @Test
    void everyUnit_isDrawn() {
        for (Unit unit : units) {
            Axis axis = Axis.of(unit, List.of(new BigDecimal("1950"), new BigDecimal("2020")))
                    .orElseThrow();
            for (Language language : Language.all()) {
                List<String> labels = requireNonNull(Scale.of(axis, unit, language)).ticks().stream()
                        .map(Scale.Tick::label)
                        .toList();
                assertThat(labels)
                        .as("%s in %s", unit, language)
                        .hasSizeGreaterThan(1)
                        .doesNotHaveDuplicates()
                        .allMatch(label -> label.matches("(?s).*\\d.*"));
            }
        }
    }

    /** Whether the form keeps the unit, or one that is the same by another code: barrel, barrels. */
    private static boolean isSame(Unit unit, Optional<Unit> typed) {
        return typed.flatMap(meant -> Conversion.between(meant, unit))
                .filter(way ->
                        way.factor().equals(BigFraction.ONE) && way.shift().equals(BigFraction.ZERO))
                .isPresent();
    }

    private void showsAll(String language, String slug) {
        String page = Jsoup.parse(
                        given().get("/" + language + "/claims/" + slug).asString())
                .text();
        for (int i = 0; i < units.size(); i++) {
            String number = String.format(Locale.ROOT, units.get(i).isYear() ? "%d" : "%,d", FIRST + i);
            assertThat(page).contains(UnitNames.amount(number, false, units.get(i), language));
        }
        String csv = given().get("/" + language + "/data/claims.csv").asString();
        assertThat(csv).contains(slug);
    }

    /** By its number alone, and by its number with its name where texts that say so are read as that unit. */
    private void isFound(String slug) {
        List<String> lost = new ArrayList<>();
        int named = 0;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            String number = Integer.toString(FIRST + i);
            String words = UnitNames.amount(number, false, unit, i % 2 == 0 ? "en" : "ko");
            List<ReadQuantity> read = QuantityReader.read(words);
            boolean same = read.size() == 1 && isIn(unit, read.get(0));
            named += same ? 1 : 0;
            for (String asked : same ? List.of(number, words) : List.of(number)) {
                if (!found(asked).contains(slug)) {
                    lost.add(asked);
                }
            }
        }
        assertThat(lost).isEmpty();
        assertThat(named).isGreaterThan(FEWEST_NAMED);
    }

    private static List<String> found(String asked) {
        return given().queryParam("q", asked).get("/api/v1/search").jsonPath().getList("items.slug");
    }

    private static boolean isIn(Unit unit, ReadQuantity read) {
        Unit found = read.unit();
        return found != null
                && read.sense().per() == null
                && SameUnits.name(found.code()).equals(SameUnits.name(unit.code()));
    }

    private void readsBack(String draft, String slug) throws IOException, YamlReader.Unreadable {
        ObjectNode record = (ObjectNode) JSON.readTree(draft).path("record");
        List<FiledText> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        FileReader.read(slug + ".yaml", record, files, problems);
        assertThat(problems).isEmpty();
        String text = YamlWriter.write(files.get(0).filed());
        List<FiledText> again = new ArrayList<>();
        FileReader.read(slug + ".yaml", text, again, problems);
        assertThat(problems).isEmpty();
        assertThat(again.get(0).filed()).isEqualTo(files.get(0).filed());
    }

    private ObjectNode claim(String slug) {
        ObjectNode claim = JSON.createObjectNode().put("claim", slug).put("language", "en");
        claim.putObject("title").put("en", "The harbour has as many of each").put("ko", "항구에 저마다 그만큼 있다");
        claim.putObject("text").put("en", "As many of each.").put("ko", "저마다 그만큼.");
        claim.put("kind", "quantity").put("claimant", "gene-munster");
        ArrayNode quantities = claim.putArray("quantities");
        for (int i = 0; i < units.size(); i++) {
            quantities
                    .addObject()
                    .put("value", FIRST + i)
                    .put("unit", units.get(i).code())
                    .put("stated", "as many");
        }
        return claim;
    }

    private static List<Unit> units() {
        return Stream.concat(
                        MeasureUnit.getAvailable().stream()
                                .filter(unit -> !(unit instanceof Currency))
                                .map(MeasureUnit::getIdentifier)
                                .sorted(),
                        CURRENCIES.stream())
                .filter(Unit::isCode)
                .map(Unit::new)
                .toList();
    }
}
