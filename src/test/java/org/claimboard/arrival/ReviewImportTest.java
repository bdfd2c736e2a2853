package org.claimboard.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimboard.OnScratch;
import org.claimboard.account.Role;
import org.claimboard.account.Scope;
import org.claimboard.account.TestAccounts;
import org.claimboard.account.Visitor;
import org.claimboard.ledger.Batches;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.ReviewPublisher;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Workflow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Other people's reviews on their way into the store. */
@QuarkusTest
@TestProfile(OnScratch.class)
class ReviewImportTest {

    private static final String REVIEW =
            """
            {"@type": "ClaimReview", "url": "https://%1$s.example/checks/%2$s", "inLanguage": "en", "name": "No, says the town",\
             "claimReviewed": "The harbour of %1$s cost %2$s dollars", "author": {"@type": "Organization", "name": "Checkers"},\
             "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Kim of %1$s"}},\
             "reviewRating": {"@type": "Rating", "alternateName": "%3$s"}}
            """;

    @Inject
    TestAccounts accounts;

    @Inject
    Clock clock;

    @Inject
    ReviewImports imports;

    @Inject
    ReviewImporter importer;

    @Inject
    ReviewImportStore store;

    @Inject
    ReviewChunk chunk;

    @Inject
    RevisionStore revisions;

    @Inject
    ClaimantNames claimants;

    @Inject
    KnownSources sources;

    @Inject
    Workflow workflow;

    @Inject
    Batches batches;

    private final String town = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void review_becomesDrafts_whoseEvidenceIsItsRating() throws Exception {
        ReviewImport job = run(review("1", "False"));
        assertThat(job.state).isEqualTo(ReviewImport.State.DONE);
        assertThat(job.taken).isEqualTo(1);
        String slug = claims(job.id).get(0);
        var claim = draft(RecordType.CLAIM, slug);
        assertThat(claim.at("/text/en").asText())
                .isEqualTo(String.format(Locale.ROOT, "The harbour of %s cost 1 dollars", town));
        assertThat(claim.at("/evidence/0/stance").asText()).isEqualTo("refutes");
        assertThat(claim.at("/evidence/0/quote").asText()).isEqualTo("False");
        assertThat(claim.has("assessments")).isFalse();
        var source = draft(RecordType.SOURCE, claim.at("/evidence/0/source").asText());
        assertThat(source.path("url").asText())
                .isEqualTo(String.format(Locale.ROOT, "https://%s.example/checks/1", town));
        assertThat(source.path("publisher").asText()).isEqualTo("Checkers");
        assertThat(draft(RecordType.CLAIMANT, claim.path("claimant").asText())
                        .at("/names/en")
                        .asText())
                .isEqualTo("Kim of " + town);
    }

    @Test
    void reviews_onceMore_changeNothing() throws Exception {
        String file = review("1", "False") + review("2", "True");
        run(file);
        long revisionsBefore = count();
        ReviewImport again = run(review("2", "True") + review("1", "False"));
        assertThat(again.known).isEqualTo(2);
        assertThat(again.taken).isZero();
        assertThat(count()).isEqualTo(revisionsBefore);
    }

    @Test
    void review_thatSaysSomethingElse_isToldAndLeftAlone() throws Exception {
        run(review("1", "False"));
        long revisionsBefore = count();
        ReviewImport again = run(review("1", "True"));
        assertThat(again.changed).isEqualTo(1);
        assertThat(rules(again.id)).containsExactly(ArrivalRule.CHANGED_SINCE);
        assertThat(count()).isEqualTo(revisionsBefore);
    }

    @Test
    void claims_onOnePage_shareItsSource() throws Exception {
        String second = review("1", "Mostly true").replace("The harbour", "The pier");
        ReviewImport job = run(review("1", "False"));
        ReviewImport other = run(second);
        assertThat(other.taken).isEqualTo(1);
        String source = draft(RecordType.CLAIM, claims(job.id).get(0))
                .at("/evidence/0/source")
                .asText();
        assertThat(draft(RecordType.CLAIM, claims(other.id).get(0))
                        .at("/evidence/0/source")
                        .asText())
                .isEqualTo(source);
        assertThat(draft(RecordType.SOURCE, source).path("quotes").findValuesAsText("text"))
                .containsExactly("False", "Mostly true");
    }

    @Test
    void badLine_isReported_andTheRestIsTaken() throws Exception {
        ReviewImport job = run(review("1", "False") + "{\"@type\": \"ClaimReview\", oops}\n" + review("2", "False"));
        assertThat(job.taken).isEqualTo(2);
        assertThat(job.refused).isEqualTo(1);
        ImportRemark remark = QuarkusTransaction.requiringNew()
                .call(() -> store.remarks(job.id, null, 10).items().get(0));
        assertThat(remark.line).isEqualTo(2);
        assertThat(remark.rule).isEqualTo(ArrivalRule.NOT_JSON);
    }

    @Test
    void interruptedImport_goesOnWhereItStopped() throws Exception {
        String file = IntStream.range(0, 450)
                .mapToObj(number -> review(String.valueOf(number), "False"))
                .collect(Collectors.joining());
        long id = begin(file);
        takeFirst(id, file, 150);
        assertThat(job(id).taken).isEqualTo(150);
        importer.finish(id);
        ReviewImport job = job(id);
        assertThat(job.taken).isEqualTo(450);
        assertThat(job.known).isZero();
        assertThat(job.lastLine).isEqualTo(450);
        assertThat(claims(id)).doesNotHaveDuplicates().hasSize(450);
    }

    /** What a process did before it was killed; what it would do twice is not done. */
    private void takeFirst(long id, String file, int many) throws IOException {
        try (Elements elements = SentForm.elements(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))) {
            List<Element> first = IntStream.range(0, many)
                    .mapToObj(number -> element(elements))
                    .toList();
            assertThat(chunk.take(id, 0, first, Map.of(), Map.of())).isTrue();
            assertThat(chunk.take(id, 0, first, Map.of(), Map.of())).isFalse();
        }
    }

    private static Element element(Elements elements) {
        try {
            return java.util.Objects.requireNonNull(elements.next());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void file_withoutReviews_endsEarly() throws Exception {
        ReviewImport job = run("{\"@type\": \"Article\", \"name\": \"" + town + "\"}\n");
        assertThat(job.failure).isEqualTo(ReviewImport.Failure.NO_REVIEWS);
    }

    @Test
    void desk_takesAFile_andShowsTheReport() throws InterruptedException {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        Response sent = editor.form()
                .contentType("multipart/form-data")
                .multiPart(
                        "file", "reviews.jsonl", (review("1", "False") + "{oops}\n").getBytes(StandardCharsets.UTF_8))
                .post("/en/desk/imports");
        assertThat(sent.statusCode()).isEqualTo(303);
        String address = sent.header("Location");
        String page = "";
        for (int tries = 0; tries < 100 && !page.contains("this is not JSON"); tries++) {
            TimeUnit.MILLISECONDS.sleep(100);
            page = editor.request().get(address).asString();
        }
        assertThat(page).contains("reviews.jsonl", "this is not JSON");
        editor.request().get("/ko/desk/imports").then().statusCode(200).body(containsString("reviews.jsonl"));
    }

    @Test
    void api_takesAFile_andTellsHowFarItIs() throws InterruptedException {
        String token = accounts.apiToken(Role.EDITOR, Scope.WRITE, Scope.READ_DRAFTS);
        String address = RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .contentType("application/x-ndjson")
                .body((review("1", "False") + "{oops}\n").getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports/claimreviews?name=reviews.jsonl")
                .then()
                .statusCode(202)
                .body("origin", equalTo("reviews.jsonl"))
                .extract()
                .header("Location");
        Response answer = asked(address, token);
        for (int tries = 0; tries < 100 && !answer.path("state").equals("done"); tries++) {
            TimeUnit.MILLISECONDS.sleep(100);
            answer = asked(address, token);
        }
        answer.then().body("state", equalTo("done")).body("taken", equalTo(1)).body("refused", equalTo(1));
        asked(answer.path("remarks"), token)
                .then()
                .body("total", equalTo(1))
                .body("items[0].rule", equalTo("not-json"))
                .body("items[0].line", equalTo(2));
    }

    private static Response asked(String address, String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token).get(address);
    }

    @Test
    void file_thatIsCutShort_isRefusedAsAWhole() throws Exception {
        String lines = review("1", "False") + review("2", "False").stripTrailing();
        String document = "[" + review("3", "False") + "," + review("4", "False") + "]";
        for (String file : List.of(lines, document)) {
            for (int cut : List.of(1, 2, 40, 150)) {
                ReviewImport job = run(file.substring(0, file.length() - cut));
                assertThat(job.failure).isEqualTo(ReviewImport.Failure.CUT_SHORT);
                assertThat(job.taken).isZero();
            }
        }
        assertThat(run(lines).taken).isEqualTo(2);
        assertThat(run(document).taken).isEqualTo(2);
    }

    @Test
    void import_whoseProcessDied_isTakenOverByWhoeverLooks() throws Exception {
        long id = begin(review("1", "False"));
        // As one that said twelve seconds ago, for the last time, that it works on it.
        Instant then = Instant.now().minusSeconds(12);
        boolean ours =
                QuarkusTransaction.requiringNew().call(() -> store.leases().take(id, "a process that died", then));
        assertThat(ours).isTrue();
        importer.run(id);
        assertThat(job(id).state).isEqualTo(ReviewImport.State.RUNNING);

        // It is let go in a step of its own, after its end.
        await(Duration.ofSeconds(30), () -> job(id).isOver() && job(id).leasedBy == null);
        assertThat(job(id).taken).isEqualTo(1);
    }

    @Test
    void recordOfWhichNothingCanBeMade_isRefused_andThoseAroundItAreTaken() throws Exception {
        String file = review("1", "False") + review("2", "poison") + review("3", "False");
        ReviewChunk failing = new ReviewChunk(store, revisions, sources, workflow, batches, clock) {
            @Override
            boolean take(
                    long importId,
                    long from,
                    List<Element> elements,
                    Map<String, JsonNode> named,
                    Map<String, String> claimants) {
                if (elements.toString().contains("poison")) {
                    throw new IllegalStateException("nobody thought of this");
                }
                return chunk.take(importId, from, elements, named, claimants);
            }

            @Override
            boolean refuse(long importId, long from, Element element, RuntimeException why) {
                return chunk.refuse(importId, from, element, why);
            }
        };
        long id = begin(file);
        new ReviewImporter(store, imports, failing, claimants, clock).finish(id);
        ReviewImport job = job(id);
        assertThat(job.state).isEqualTo(ReviewImport.State.DONE);
        assertThat(List.of(job.reviews, job.taken, job.refused)).containsExactly(3L, 2L, 1L);
        ImportRemark remark = QuarkusTransaction.requiringNew()
                .call(() -> store.remarks(id, null, 10).items().get(0));
        assertThat(remark.rule).isEqualTo(ArrivalRule.NOT_TAKEN);
        assertThat(remark.line).isEqualTo(2);
        assertThat(remark.detail).isEqualTo("nobody thought of this");
    }

    private static void await(Duration most, BooleanSupplier over) throws InterruptedException {
        Instant end = Instant.now().plus(most);
        while (!over.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(over.getAsBoolean()).isTrue();
    }

    @Test
    void desk_asksNoPrivateAddress() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        editor.form()
                .formParam("address", "http://127.0.0.1:" + RestAssured.port + "/")
                .post("/en/desk/imports/addresses")
                .then()
                .statusCode(422)
                .body(containsString("network that is not public"));
    }

    /** Theirs beside ours: on the page, in the feed of reviews, and as Google tells it; never as our verdict. */
    @Test
    void rating_isPublishedAsTheirs() throws Exception {
        String file = review("5.6 million", "Pants on Fire!")
                .replace("checks/5.6 million", "checks/five")
                .replace(
                        "\"alternateName\"",
                        "\"ratingValue\": 1, \"bestRating\": 6, \"worstRating\": 1, \"alternateName\"")
                .replace("\"inLanguage\"", "\"datePublished\": \"2025-02-01\", \"inLanguage\"");
        ReviewImport job = run(file);
        String slug = claims(job.id).get(0);
        ObjectNode claim = draft(RecordType.CLAIM, slug);
        assertThat(claim.at("/evidence/0/rating").toString())
                .isEqualTo("{\"words\":\"Pants on Fire!\",\"value\":1,\"worst\":1,\"best\":6}");
        assertThat(claim.at("/quantities/0/value").asText()).isEqualTo("5600000");
        assertThat(claim.at("/quantities/0/unit").asText()).isEqualTo("USD");
        assertThat(QuarkusTransaction.requiringNew().call(() -> batches.publishers("reviews-" + job.id, 10)))
                .containsExactly(new Batches.PublisherCount(new ReviewPublisher("Checkers", town + ".example"), 1));

        publish(slug, claim.put("kind", "quantity"));
        String page = RestAssured.get("/en/claims/" + slug).asString();
        assertThat(page).contains("Checked by others", "Pants on Fire!", "1 on their scale from 1 to 6", "Checkers");
        org.jsoup.select.Elements data = Jsoup.parse(page).select("script[type=application/ld+json]");
        assertThat(data).hasSize(1);
        JsonNode reviewed = CanonicalForm.parse(data.get(0).data());
        assertThat(reviewed.path("@type").asText()).as("no review of ours").isEqualTo("Claim");
        assertThat(reviewed.path("review")).hasSize(1);
        assertThat(reviewed.at("/review/0/@type").asText()).isEqualTo("ClaimReview");
        assertThat(reviewed.at("/review/0/author/name").asText()).isEqualTo("Checkers");
        assertThat(reviewed.at("/review/0/reviewRating/alternateName").asText()).isEqualTo("Pants on Fire!");
        String feed = RestAssured.get("/en/data/reviews.json").asString();
        assertThat(RestAssured.get("/api/v1/claims/" + slug).jsonPath().getString("evidence[0].rating.words"))
                .isEqualTo("Pants on Fire!");
        await(Duration.ofSeconds(60), () -> RestAssured.given()
                .queryParam("query", town)
                .get("/v1alpha1/claims:search")
                .asString()
                .contains("Pants on Fire!"));
        var found = RestAssured.given()
                .queryParam("query", town)
                .get("/v1alpha1/claims:search")
                .jsonPath();
        assertThat(found.getList("claims.claimReview.flatten()")).hasSize(1);
        assertThat(found.getString("claims[0].claimReview[0].publisher.name")).isEqualTo("Checkers");
        assertThat(found.getString("claims[0].claimReview[0].publisher.site")).isEqualTo(town + ".example");
        assertThat(found.getString("claims[0].claimReview[0].reviewDate")).isEqualTo("2025-02-01T00:00:00Z");
        assertThat(RestAssured.given()
                        .queryParam("reviewPublisherSiteFilter", town + ".example")
                        .get("/v1alpha1/claims:search")
                        .asString())
                .contains("Pants on Fire!");
        assertThat(RestAssured.given()
                        .queryParam("reviewPublisherSiteFilter", "nobody.example")
                        .get("/v1alpha1/claims:search")
                        .asString())
                .doesNotContain("Pants on Fire!");
        assertThat(feed).contains("\"alternateName\":\"Pants on Fire!\"", "\"bestRating\":6", "\"name\":\"Checkers\"");
    }

    /** What came in together is one list for readers too: a filter that is shown, goes along and can be taken away. */
    @Test
    void import_isAFilterForReaders() throws Exception {
        ReviewImport job = run(review("1", "False"));
        ReviewImport other = run(review("2", "False").replace("Kim of", "Lee of"));
        for (ReviewImport one : List.of(job, other)) {
            String slug = claims(one.id).get(0);
            publish(slug, draft(RecordType.CLAIM, slug).put("kind", "event"));
        }
        String slug = claims(job.id).get(0);
        String batch = "reviews-" + job.id;

        String list = "/en/claims?import=" + batch;
        Document page = Jsoup.parse(RestAssured.get(list).asString());
        assertThat(page.select("main a[href^=/en/claims/]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("/en/claims/" + slug));
        assertThat(page.select("ul.chosen a").eachText()).singleElement().satisfies(chip -> assertThat(chip)
                .contains("Import", batch));
        assertThat(page.select("ul.chosen a").attr("href")).isEqualTo("/en/claims");
        assertThat(page.select("form.filters input[name=import]").attr("value")).isEqualTo(batch);
        assertThat(Jsoup.parse(RestAssured.get("/ko/claims?import=reviews-999999999")
                                .asString())
                        .select("main article, main li a[href^=/ko/claims/]"))
                .isEmpty();
        RestAssured.get("/en/claims?import=No+such").then().statusCode(400);
        assertThat(RestAssured.get("/en/claims.json?import=" + batch).asString())
                .contains(slug)
                .doesNotContain(claims(other.id).get(0));

        var api = RestAssured.get("/api/v1/claims?import=" + batch).then().statusCode(200);
        assertThat(api.extract().jsonPath().getList("items.slug")).isEqualTo(List.of(slug));
        RestAssured.get("/api/v1/claims?import=" + "x".repeat(31)).then().statusCode(400);

        String search = "/api/v1/search?import=" + batch;
        await(Duration.ofSeconds(60), () -> RestAssured.get(search).jsonPath().getInt("total") == 3);
        assertThat(RestAssured.get(search).jsonPath().getList("items.slug", String.class))
                .contains(slug);
        assertThat(RestAssured.get(search + "&type=claim").jsonPath().getInt("facets.import[0].count"))
                .isEqualTo(1);
        RestAssured.get("/api/v1/search?import=No").then().statusCode(400);
        Document found = Jsoup.parse(
                RestAssured.get("/en/search?q=" + town + "&import=" + batch).asString());
        assertThat(found.select("ul.chosen a").eachText()).singleElement().satisfies(chip -> assertThat(chip)
                .contains(batch));
        assertThat(found.select("ul.chosen a").attr("href")).isEqualTo("/en/search?q=" + town);
        assertThat(found.select("main").text()).contains("cost 1 dollars").doesNotContain("cost 2 dollars");
    }

    private void publish(String slug, ObjectNode claim) {
        Person author = new Person("importer", false);
        Person reviewer = new Person("reviewer of " + town, true);
        RecordKey key = new RecordKey(RecordType.CLAIM, slug);
        RecordKey source =
                new RecordKey(RecordType.SOURCE, claim.at("/evidence/0/source").asText());
        RecordKey claimant =
                new RecordKey(RecordType.CLAIMANT, claim.path("claimant").asText());
        int seen =
                QuarkusTransaction.requiringNew().call(() -> revisions.head(key).orElseThrow().latest.number);
        workflow.draft(key, seen, claim, author, "Completed");
        for (RecordKey one : List.of(source, claimant, key)) {
            int number = QuarkusTransaction.requiringNew()
                    .call(() -> revisions.head(one).orElseThrow().latest.number);
            workflow.submit(one, number, author, "");
            workflow.publish(one, number + 1, reviewer, "");
        }
    }

    /** One claim, whoever reviews it and however its words, its claimant and the addresses are written. */
    @Test
    void sameClaim_isJoined_withARemark() throws Exception {
        String one = review("1", "False");
        String spelled = one.replace("/checks/1", "/checks/1?utm_source=feed&fbclid=1");
        String other = one.replace("/checks/1", "/more/1")
                .replace("The harbour of " + town + " cost 1 dollars", "the harbour of " + town + " cost 1 dollars.")
                .replace("False", "Nope");
        String third = review("2", "False").replace("Kim of", "KIM OF");
        ReviewImport job = run(one + spelled + other + third);
        assertThat(job.taken).isEqualTo(3);
        assertThat(job.known).isEqualTo(1);
        assertThat(job.changed).isZero();
        assertThat(rules(job.id))
                .contains(ArrivalRule.SAME_REVIEW, ArrivalRule.CLAIM_JOINED, ArrivalRule.CLAIMANT_JOINED);
        assertThat(claims(job.id).stream().distinct()).hasSize(2);
        ObjectNode claim = draft(RecordType.CLAIM, claims(job.id).get(0));
        assertThat(claim.path("evidence")).hasSize(2);
        assertThat(claim.at("/evidence/1/rating/words").asText()).isEqualTo("Nope");
        assertThat(claim.at("/evidence/1/stance").asText()).isEqualTo("contextualises");
        ReviewImport again = run(one + spelled + other + third);
        assertThat(again.known).isEqualTo(4);
        assertThat(again.changed).isZero();
        assertThat(again.taken).isZero();
    }

    @Test
    void day_thatIsStillToCome_orBehindTheReview_isToldAndLeftOut() throws Exception {
        String later =
                review("1", "False").replace("\"inLanguage\"", "\"datePublished\": \"2999-01-01\", \"inLanguage\"");
        String before = review("2", "False")
                .replace("\"inLanguage\"", "\"datePublished\": \"2025-01-01\", \"inLanguage\"")
                .replace("\"@type\": \"Claim\"", "\"@type\": \"Claim\", \"datePublished\": \"2025-02-01\"");
        ReviewImport job = run(later + before);
        assertThat(rules(job.id)).contains(ArrivalRule.DATE_TO_COME, ArrivalRule.CLAIM_AFTER_REVIEW);
        assertThat(draft(RecordType.CLAIM, claims(job.id).get(1)).has("stated")).isFalse();
    }

    private String review(String number, String rating) {
        return String.format(Locale.ROOT, REVIEW, town, number, rating);
    }

    private long begin(String file) throws IOException {
        // Nobody is to take it out of this test's hands.
        return imports.begin(town, "importer", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private ReviewImport run(String file) throws Exception {
        long id = begin(file);
        importer.finish(id);
        return job(id);
    }

    private ReviewImport job(long id) {
        return QuarkusTransaction.requiringNew().call(() -> store.findById(id));
    }

    private List<String> claims(long id) {
        return QuarkusTransaction.requiringNew().call(() -> ArrivedReview.<ArrivedReview>list("importId", id).stream()
                .map(arrived -> arrived.claim)
                .toList());
    }

    private List<ArrivalRule> rules(long id) {
        return QuarkusTransaction.requiringNew().call(() -> store.remarks(id, null, 100).items().stream()
                .map(remark -> remark.rule)
                .toList());
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> revisions.count());
    }

    private ObjectNode draft(RecordType type, String slug) {
        return QuarkusTransaction.requiringNew().call(() -> {
            RecordHead head = revisions.head(new RecordKey(type, slug)).orElseThrow();
            return CanonicalForm.parse(head.latest.content);
        });
    }
}
