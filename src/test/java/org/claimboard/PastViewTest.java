package org.claimboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimboard.intake.Edits;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was told at a moment is told again when it is asked for, whatever was published since. */
@QuarkusTest
@TestProfile(OnScratch.class)
class PastViewTest {

    private static final int EDITS = 50;

    /** Of each package, once they are read. */
    private static final Map<String, Set<String>> PATHS = new ConcurrentHashMap<>();

    /** What says the same whatever is on file. */
    private static final List<String> ALWAYS_THE_SAME = List.of("/method", "/about", "/api/v1");

    /**
     * Search knows the present only, and crawlers are shown nothing else. Events are told some time after what they tell
     * of, so what was told of them at a moment is not what is known of it.
     */
    private static final Set<String> ABOUT_NOW = Set.of(
            "/search",
            "/check",
            "/check/text",
            "/api/v1/search",
            "/changes",
            "/api/v1/events",
            "/robots.txt",
            "/sitemap.xml",
            "/sitemap/{kind: [a-z]{1,20}}-{number: [1-9][0-9]{0,4}}.xml");

    @Inject
    Edits edits;

    @Inject
    RevisionStore revisions;

    @Test
    void answers_asOfAMoment_areThoseOfThatMoment_afterFiftyEdits() {
        Instant start = Instant.now();
        Map<String, String> api = Answers.ofTheApi(null);
        Map<String, String> pages = pages(null);
        assertThat(api.keySet()).satisfies(addresses -> reachesEveryPath(addresses, "org.claimboard.api"));
        assertThat(pages.keySet()).satisfies(addresses -> reachesEveryPath(addresses, "org.claimboard.reading"));

        RandomEdits random = new RandomEdits(20261123, edits, slugs());
        Map<Instant, Map<String, String>> between = new LinkedHashMap<>();
        List<RandomEdits.Mark> marks = new ArrayList<>();
        for (int i = 1; i <= EDITS; i++) {
            marks.add(random.next());
            edits.draft(new RecordKey(RecordType.CLAIM, "secret-" + i));
            if (i % 17 == 0) {
                between.put(Instant.now(), Answers.ofTheApi(null));
            }
        }

        marks.forEach(mark -> assertThat(now(mark.key())).as(mark.toString()).contains(mark.words()));
        same(Answers.ofTheApi(start), api, start);
        assertThat(pages(start)).isEqualTo(pages);
        between.forEach((moment, then) -> same(Answers.ofTheApi(moment), then, moment));
        // What does not change now would not have been found if it had been forgotten.
        changedSince(api, Answers.ofTheApi(null), "org.claimboard.api");
        changedSince(pages, Answers.ofThePages(null, "/en"), "org.claimboard.reading");
    }

    @Test
    void entries_datedBack_areSeenFromWhenTheyWereEntered() {
        RecordKey key = new RecordKey(RecordType.CLAIM, "musk-doubts-chip-count");
        Instant before = Instant.now();

        Instant entered = edits.publish(key, RevisionAct.PUBLISHED, claim -> {
                    var assessment = claim.withArrayProperty("assessments").addObject();
                    assessment.put("verdict", "refuted").put("confidence", "low");
                    assessment.putObject("rationale").put("en", "Dated back");
                    assessment.put("reviewer", "Somebody").put("date", "2001-02-03");
                })
                .recordedAt;

        for (String address : List.of("/api/v1/claims/" + key.slug(), "/en/claims/" + key.slug())) {
            assertThat(at(address, before)).doesNotContain("Dated back");
            assertThat(at(address, entered)).contains("Dated back");
            assertThat(at(address, entered.minusNanos(1000))).doesNotContain("Dated back");
        }
        given().get("/api/v1/claims/" + key.slug() + "?asOf=2001-02-04").then().statusCode(404);
    }

    private static Map<String, String> pages(@Nullable Instant moment) {
        Map<String, String> pages = Answers.ofThePages(moment, "/en");
        pages.putAll(Answers.ofThePages(moment, "/ko"));
        return pages;
    }

    private static void same(Map<String, String> past, Map<String, String> then, Instant moment) {
        assertThat(past.keySet()).isEqualTo(then.keySet());
        past.forEach((address, body) -> {
            boolean hasMore = body.contains("\"next\":");
            assertThat(hasMore ? Answers.withoutMoment(body, moment) : body)
                    .as("%s as of %s", address, moment)
                    .isEqualTo(then.get(address));
        });
    }

    /** At each path at least one answer differs, so that none can have been taken from the wrong time. */
    private static void changedSince(Map<String, String> then, Map<String, String> now, String code) {
        for (String path : paths(code)) {
            if (path.endsWith("/picture.png")) {
                // It shows little of what there is to change.
                continue;
            }
            Predicate<String> isOfThePath = pattern(path).asMatchPredicate();
            assertThat(then.entrySet().stream()
                            .filter(answer -> isOfThePath.test(answer.getKey()))
                            .anyMatch(answer ->
                                    !answer.getValue().equals(now.getOrDefault(answer.getKey(), answer.getValue()))))
                    .as("something changed at %s", path)
                    .isEqualTo(!ALWAYS_THE_SAME.contains(path));
        }
    }

    private static void reachesEveryPath(Collection<? extends String> addresses, String code) {
        assertThat(paths(code)).isNotEmpty().allSatisfy(path -> assertThat(addresses)
                .as(path)
                .anyMatch(pattern(path).asMatchPredicate()));
    }

    /** The paths of all resources in a package that everyone may read, as they are annotated. */
    private static Set<String> paths(String code) {
        return PATHS.computeIfAbsent(code, PastViewTest::read);
    }

    private static Set<String> read(String code) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(code).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(GET.class))
                        .filter(method -> !method.isAnnotatedWith(PermissionsAllowed.class))
                        .filter(method -> !method.getOwner().isAnnotatedWith(PermissionsAllowed.class))
                        .map(PastViewTest::path)
                        .filter(path -> !ABOUT_NOW.contains(path))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String path(JavaMethod method) {
        String own = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        String root = method.getOwner().getAnnotationOfType(Path.class).value();
        return root.equals("/") && !own.isEmpty() ? own : root + own;
    }

    private static Pattern pattern(String path) {
        String open = Arrays.stream(path.split("\\{[^/]*: ?[^/]*\\}(?=[/.]|$)|\\{[a-z]+\\}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("[^/?]+"));
        return Pattern.compile("(/en|/ko)?" + open + "(\\?.*)?");
    }

    private String now(RecordKey key) {
        return given().get(api(key)).then().statusCode(200).extract().asString();
    }

    private static String at(String address, Instant moment) {
        return given().get(address + "?asOf=" + moment)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String api(RecordKey key) {
        return "/api/v1/"
                + switch (key.type()) {
                    case ARTICLE, CLAIM, CLAIMANT, COMPARISON, CHAIN, SOURCE, TOPIC ->
                        key.type().word() + "s/";
                    case RATES -> "rates/";
                }
                + key.slug();
    }

    private Map<RecordType, List<String>> slugs() {
        return revisions.heads().stream()
                .filter(RecordHead::isPublished)
                .collect(Collectors.groupingBy(
                        head -> head.recordType,
                        TreeMap::new,
                        Collectors.mapping(
                                head -> head.slug,
                                Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf))));
    }
}
