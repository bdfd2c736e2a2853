package org.claimboard.exchange.google;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.equalTo;

import com.google.api.client.googleapis.json.GoogleJsonResponseException;
import com.google.api.client.http.HttpRequestInitializer;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.jackson2.JacksonFactory;
import com.google.api.services.factchecktools.v1alpha1.FactCheckTools;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1Claim;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1ClaimAuthor;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1ClaimRating;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkup;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimSearchResponse;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimboard.OnScratch;
import org.claimboard.account.Role;
import org.claimboard.account.Scope;
import org.claimboard.account.TestAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Google's own client, of which only the root address is changed. Bodies are gzipped, as it always does. */
@QuarkusTest
@TestProfile(OnScratch.class)
class GoogleClientTest {

    @Inject
    TestAccounts accounts;

    /** The only JSON library that comes with the client is deprecated by the client's own later releases. */
    @SuppressWarnings("deprecation")
    private FactCheckTools client(String token) {
        HttpRequestInitializer bearer = request -> {
            if (!token.isEmpty()) {
                request.getHeaders().setAuthorization("Bearer " + token);
            }
        };
        return new FactCheckTools.Builder(new NetHttpTransport(), JacksonFactory.getDefaultInstance(), bearer)
                .setRootUrl("http://localhost:" + RestAssured.port + "/")
                .setApplicationName("test")
                .build();
    }

    private FactCheckTools editor() {
        return client(accounts.apiToken(Role.EDITOR, Scope.WRITE, Scope.READ_DRAFTS));
    }

    @Test
    void search_ofWords_findsClaimsWithTheirReviews() throws Exception {
        GoogleFactcheckingFactchecktoolsV1alpha1Claim claim = client("")
                .claims()
                .search()
                .setKey("KEY123")
                .setQuery("Musk doubts the chip claim")
                .setLanguageCode("en-US")
                .setPageSize(1)
                .execute()
                .getClaims()
                .get(0);

        // The article put the words into his mouth: somebody on their way changed them.
        assertThat(claim.getClaimant()).isEqualTo("모빌리티TV");
        assertThat(claim.getText()).startsWith("But US tech billionaire");
        assertThat(claim.getClaimReview()).singleElement().satisfies(review -> {
            assertThat(review.getLanguageCode()).isEqualTo("en");
            assertThat(review.getTitle()).isEqualTo("Musk doubts the chip claim");
            assertThat(review.getPublisher().getSite()).isEqualTo("localhost");
            assertThat(review.getUrl()).endsWith("/en/claims/musk-doubts-chip-count");
            assertThat(review.getReviewDate()).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
            assertThat(review.getTextualRating()).isNotBlank();
        });
    }

    /** A reader of another site would take what is only like the words for an answer to them. */
    @ParameterizedTest
    @ValueSource(strings = {"bleach cures covid", "Mosk dobts the chip clame", "the mayor of Lisbon"})
    void search_ofWhatWasNotChecked_findsNothing(String query) throws Exception {
        assertThat(client("").claims().search().setQuery(query).execute().getClaims())
                .isNull();
    }

    @Test
    void search_pageByPage_findsTheSameAsAtOnce() throws Exception {
        List<String> atOnce = new ArrayList<>();
        all(100, 0).forEach(page -> atOnce.addAll(texts(page)));
        List<String> paged = new ArrayList<>();
        List<GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimSearchResponse> pages = all(7, 0);
        pages.forEach(page -> paged.addAll(texts(page)));
        List<String> behind = new ArrayList<>();
        all(7, 5).forEach(page -> behind.addAll(texts(page)));

        assertThat(atOnce).hasSizeGreaterThan(15).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(atOnce);
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(behind).isEqualTo(atOnce.subList(5, atOnce.size()));
    }

    private List<GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimSearchResponse> all(int size, int offset)
            throws IOException {
        List<GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimSearchResponse> pages = new ArrayList<>();
        String token = null;
        do {
            FactCheckTools.Claims.Search request = client("")
                    .claims()
                    .search()
                    .setReviewPublisherSiteFilter("www.localhost")
                    .setPageSize(size)
                    .setPageToken(token);
            pages.add((token == null ? request.setOffset(offset) : request).execute());
            token = pages.get(pages.size() - 1).getNextPageToken();
        } while (token != null && !token.isEmpty());
        return pages;
    }

    private static List<String> texts(GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimSearchResponse page) {
        return page.getClaims().stream()
                .map(GoogleFactcheckingFactchecktoolsV1alpha1Claim::getText)
                .toList();
    }

    @Test
    void search_ofAnotherSite_orOfOldClaimsOnly_findsNothing() throws Exception {
        FactCheckTools.Claims claims = client("").claims();

        assertThat(claims.search()
                        .setReviewPublisherSiteFilter("nytimes.com")
                        .execute()
                        .getClaims())
                .isNull();
        assertThat(claims.search()
                        .setQuery("chips")
                        .setLanguageCode("fr")
                        .execute()
                        .getClaims())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1alpha1/claims:search, query",
        "/v1alpha1/claims:search?query=x&pageSize=abc, pageSize",
        "/v1alpha1/claims:search?query=x&pageSize=-1, pageSize",
        "/v1alpha1/claims:search?query=x&pageToken=CAo, pageToken",
        "/v1alpha1/claims:search?query=x&maxAgeDays=1.5, maxAgeDays",
        "/v1alpha1/claims:search?query=x&fields=claims((, fields",
        "/v1alpha1/pages, url",
    })
    void request_withWhatCannotBeUsed_isA400ThatNamesIt(String address, String field) {
        given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400)
                .contentType("application/json")
                .body("error.code", equalTo(400))
                .body("error.status", equalTo("INVALID_ARGUMENT"))
                .body("error.details[0].fieldViolations[0].field", equalTo(field));
    }

    @Test
    void address_withAnEscapedColon_isTheSame_andUnknownParametersAreIgnored() {
        String plain = given().urlEncodingEnabled(false)
                .get("/v1alpha1/claims:search?query=chips")
                .asString();

        given().urlEncodingEnabled(false)
                .get("/v1alpha1/claims%3Asearch?query=chips&quotaUser=a&%24.xgafv=2&whatever=1")
                .then()
                .statusCode(200)
                .body(equalTo(plain));
        given().urlEncodingEnabled(false)
                .get(
                        "/v1alpha1/claims:search?query=chips&pageSize=1&prettyPrint=false&fields=claims(claimReview/languageCode)")
                .then()
                .statusCode(200)
                .body(equalTo(
                        "{\"claims\":[{\"claimReview\":[{\"languageCode\":\"en\"},{\"languageCode\":\"ko\"}]}]}"));
        given().get("/v1alpha1/nothing").then().statusCode(404).body("error.status", equalTo("NOT_FOUND"));
    }

    @Test
    void token_ofAnotherQuestion_isRefused() throws Exception {
        String token = client("")
                .claims()
                .search()
                .setQuery("chips")
                .setPageSize(1)
                .execute()
                .getNextPageToken();

        GoogleJsonResponseException refused = refusal(() -> client("")
                .claims()
                .search()
                .setQuery("cost")
                .setPageToken(token)
                .execute());

        assertThat(refused.getDetails().getCode()).isEqualTo(400);
        assertThat(refused.getDetails().getErrors().get(0).getReason()).isEqualTo("badRequest");
    }

    private static GoogleJsonResponseException refusal(ThrowingCallable request) {
        return catchThrowableOfType(GoogleJsonResponseException.class, request);
    }

    private String slug() {
        return "harbour-" + Long.toString(System.nanoTime(), 36);
    }

    private static GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage page(String slug) {
        return new GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage()
                .setPageUrl("http://localhost:" + RestAssured.port + "/en/claims/" + slug)
                .setPublishDate("2026-01-02")
                .setClaimReviewMarkups(List.of(new GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkup()
                        .setClaimReviewed("The harbour of " + slug + " cost 4 million")
                        .setClaimDate("2025-12-01")
                        .setClaimFirstAppearance("https://example.org/first")
                        .setClaimAppearances(List.of("https://example.org/a", "https://example.org/b"))
                        .setClaimAuthor(new GoogleFactcheckingFactchecktoolsV1alpha1ClaimAuthor()
                                .setName("Mayor " + slug)
                                .setJobTitle("Mayor")
                                .setSameAs("https://example.org/mayor"))
                        .setRating(new GoogleFactcheckingFactchecktoolsV1alpha1ClaimRating()
                                .setTextualRating("Unverifiable")
                                .setRatingExplanation("There is no ledger."))));
    }

    @Test
    void page_goesFromCreationToDeletion() throws Exception {
        FactCheckTools.Pages pages = editor().pages();
        String slug = slug();
        GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage sent = page(slug);

        GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage created =
                pages.create(sent).execute();
        assertThat(created.getName()).isEqualTo("pages/en." + slug);
        assertThat(created.getPageUrl()).isEqualTo(sent.getPageUrl());
        assertThat(created.getPublishDate()).isEqualTo("2026-01-02");
        assertThat(created.get("xState")).isEqualTo("drafted");
        GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkup markup =
                created.getClaimReviewMarkups().get(0);
        assertThat(markup.setUrl(null)).isEqualTo(sent.getClaimReviewMarkups().get(0));
        given().get("/en/claims/" + slug).then().statusCode(404);

        GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage got =
                pages.get(created.getName()).execute();
        assertThat(got.getVersionId()).isEqualTo(created.getVersionId());
        got.getClaimReviewMarkups()
                .get(0)
                .getRating()
                .setTextualRating("False")
                .setRatingValue(1)
                .setWorstRating(1)
                .setBestRating(5);
        GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage updated =
                pages.update(got.getName(), got).execute();
        assertThat(updated.getClaimReviewMarkups().get(0).getRating().getTextualRating())
                .isEqualTo("Refuted");
        assertThat(updated.getClaimReviewMarkups().get(0).getRating().getRatingValue())
                .isEqualTo(1);
        GoogleJsonResponseException stale =
                refusal(() -> pages.update(got.getName(), got).execute());
        assertThat(stale.getStatusCode()).isEqualTo(409);
        assertThat(stale.getDetails().get("status")).isEqualTo("ABORTED");

        assertThat(pages.delete(created.getName()).execute()).isEmpty();
        assertThat(refusal(() -> client("").pages().get(created.getName()).execute())
                        .getStatusCode())
                .isEqualTo(404);
    }

    @Test
    void page_ofAReviewer_isHandedIn_andPublishedByAnother_butNeverByItsAuthor() throws Exception {
        FactCheckTools.Pages author = client(accounts.apiToken(Role.REVIEWER, Scope.WRITE, Scope.READ_DRAFTS))
                .pages();
        FactCheckTools.Pages other = client(accounts.apiToken(Role.REVIEWER, Scope.WRITE, Scope.READ_DRAFTS))
                .pages();
        String slug = slug();

        GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage created =
                author.create(page(slug)).execute();
        assertThat(String.valueOf(created.get("xNotes"))).contains("someone else must publish");
        GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage again =
                author.update(created.getName(), created).execute();
        assertThat(again.get("xState")).isEqualTo("submitted");
        GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage published =
                other.update(again.getName(), again).execute();

        assertThat(published.get("xState")).isEqualTo("published");
        given().get("/en/claims/" + slug).then().statusCode(200);
        assertThat(client("")
                        .pages()
                        .list()
                        .setUrl(created.getPageUrl())
                        .execute()
                        .getClaimReviewMarkupPages())
                .singleElement()
                .satisfies(page -> {
                    assertThat(page.getName()).isEqualTo(created.getName());
                    assertThat(page.getClaimReviewMarkups()).isEqualTo(published.getClaimReviewMarkups());
                });
    }

    @Test
    void page_thatTakesAToken_isKeptNowhere() {
        String token = accounts.apiToken(Role.EDITOR, Scope.WRITE, Scope.READ_DRAFTS);
        given().header("Authorization", "Bearer " + token)
                .get("/v1alpha1/pages/en.deepseek-trained-r1-on-2000-chips")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store");
    }

    @Test
    void update_ofARicherRecord_losesNothingOfIt() throws Exception {
        FactCheckTools.Pages pages = editor().pages();
        String name = "pages/en.deepseek-trained-r1-on-2000-chips";
        String token = accounts.apiToken(Role.EDITOR, Scope.READ_DRAFTS);
        String draft = "/api/v1/claims/deepseek-trained-r1-on-2000-chips/draft";
        var before =
                given().header("Authorization", "Bearer " + token).get(draft).jsonPath();
        GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage page =
                pages.get(name).execute();

        GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage same =
                pages.update(name, page).execute();
        assertThat(same.getVersionId()).isEqualTo(page.getVersionId());
        page.getClaimReviewMarkups().get(0).setClaimReviewed("R1 took 2,000 chips");
        pages.update(name, page).execute();

        var after =
                given().header("Authorization", "Bearer " + token).get(draft).jsonPath();
        assertThat(after.getString("record.title.en")).isEqualTo("R1 took 2,000 chips");
        var record = new java.util.HashMap<>(before.getMap("record"));
        var changed = new java.util.HashMap<>(after.getMap("record"));
        assertThat(changed.remove("title")).isNotEqualTo(record.remove("title"));
        assertThat(changed).isEqualTo(record);
    }

    @Test
    void list_ofTheOrganization_pageByPage_hasEachPageOnce() throws Exception {
        List<String> names = new ArrayList<>();
        String token = null;
        do {
            var answer = client("")
                    .pages()
                    .list()
                    .setOrganization("localhost")
                    .setPageSize(9)
                    .setPageToken(token)
                    .execute();
            answer.getClaimReviewMarkupPages().forEach(page -> names.add(page.getName()));
            token = answer.getNextPageToken();
        } while (token != null);

        assertThat(names).hasSizeGreaterThan(30).doesNotHaveDuplicates().contains("pages/ko.musk-doubts-chip-count");
        assertThat(client("")
                        .pages()
                        .list()
                        .setOrganization("example.org")
                        .execute()
                        .getClaimReviewMarkupPages())
                .isNull();
    }

    @Test
    void writing_withoutTheRight_isA403() {
        String slug = slug();
        assertThat(refusal(() -> client("").pages().create(page(slug)).execute())
                        .getDetails()
                        .get("status"))
                .isEqualTo("PERMISSION_DENIED");
        GoogleJsonResponseException reading = refusal(() -> client(accounts.apiToken(Role.REVIEWER, Scope.READ_DRAFTS))
                .pages()
                .create(page(slug))
                .execute());
        assertThat(reading.getDetails().getCode()).isEqualTo(403);
        assertThat(reading.getDetails().getErrors().get(0).getReason()).isEqualTo("forbidden");
        assertThat(refusal(() -> editor().pages()
                                .create(page(slug).setPageUrl("https://example.org/review"))
                                .execute())
                        .getDetails()
                        .getMessage())
                .contains("example.org");
        GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage odd = page(slug);
        odd.getClaimReviewMarkups().get(0).getRating().setTextualRating("Pants on fire");
        assertThat(refusal(() -> editor().pages().create(odd).execute())
                        .getDetails()
                        .getMessage())
                .contains("textualRating", "Pants on fire", "Refuted");
    }

    @Test
    void token_inTheQuery_countsHereOnly() {
        String token = accounts.apiToken(Role.EDITOR, Scope.WRITE, Scope.READ_DRAFTS);
        given().contentType("application/json")
                .body("{}")
                .post("/v1alpha1/pages?access_token=" + token)
                .then()
                .statusCode(400);
        given().get("/api/v1/drafts?access_token=" + token).then().statusCode(401);
    }
}
