package org.claimboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListingTest {

    @ParameterizedTest
    @MethodSource("org.claimboard.api.Lists#all")
    void walk_toTheEnd_givesEachItemOnceInOrder(String list) {
        JsonNode whole = Lists.get(list + "?limit=100");
        List<JsonNode> expected = new ArrayList<>();
        whole.path("items").forEach(expected::add);

        assertThat(expected).hasSize(whole.path("total").asInt()).isNotEmpty().doesNotHaveDuplicates();
        for (int limit : new int[] {1, 3, 7}) {
            assertThat(Lists.walk(list + "?limit=" + limit)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "newest", "oldest"})
    void walk_inEachOrderOfClaims_givesEachClaimOnce(String sort) {
        List<JsonNode> walked = Lists.walk("/api/v1/claims?limit=5&sort=" + sort);

        assertThat(Lists.slugs(walked))
                .isEqualTo(Lists.slugs(
                        Lists.get("/api/v1/claims?limit=100&sort=" + sort).path("items")))
                .hasSize(36)
                .doesNotHaveDuplicates();
    }

    @Test
    void next_ofAFilteredList_keepsTheFilters() {
        List<JsonNode> walked = Lists.walk("/api/v1/claims?outside=true&limit=3&fields=slug,outside&sort=newest");

        assertThat(walked).hasSize(14).allMatch(claim -> claim.path("outside").asBoolean());
    }

    @Test
    void cursor_withAnotherLimit_goesOnAtItsPlace() {
        String next = Lists.get("/api/v1/claims?limit=2").path("next").asText();

        List<String> all = Lists.slugs(Lists.get("/api/v1/claims?limit=100").path("items"));
        assertThat(Lists.slugs(Lists.get(next.replace("limit=2", "limit=5")).path("items")))
                .isEqualTo(all.subList(2, 7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verdict=refuted | /assessment/verdict | refuted",
                "kind=opinion | /kind | opinion",
                "claimant=elon-musk | /claimant/slug | elon-musk",
                "outside=true | /outside | true",
                "outside=false | /outside | false",
            })
    void claims_withAFilter_allPassIt(String filter, String pointer, String value) {
        List<JsonNode> items = Lists.walk("/api/v1/claims?" + filter);

        assertThat(items)
                .isNotEmpty()
                .allMatch(claim -> claim.at(pointer).asText().equals(value));
        long passing = Lists.walk("/api/v1/claims").stream()
                .filter(claim -> claim.at(pointer).asText().equals(value))
                .count();
        assertThat(items).hasSize((int) passing);
    }

    @Test
    void claims_withSeveralVerdicts_passAnyOfThem() {
        int refuted = Lists.get("/api/v1/claims?verdict=refuted").path("total").asInt();
        int contested =
                Lists.get("/api/v1/claims?verdict=contested").path("total").asInt();

        assertThat(Lists.get("/api/v1/claims?verdict=refuted,contested")
                        .path("total")
                        .asInt())
                .isEqualTo(refuted + contested);
        assertThat(Lists.get("/api/v1/claims?verdict=refuted&verdict=contested")
                        .path("total")
                        .asInt())
                .isEqualTo(refuted + contested);
    }

    @Test
    void claims_withoutAVerdict_canBeAskedForAlone_andBesideOthers() {
        List<JsonNode> all = Lists.walk("/api/v1/claims");
        List<JsonNode> unassessed = Lists.walk("/api/v1/claims?verdict=none");
        List<JsonNode> refuted = Lists.walk("/api/v1/claims?verdict=refuted");

        assertThat(unassessed).isNotEmpty().hasSizeLessThan(all.size()).noneMatch(claim -> claim.path("assessment")
                .hasNonNull("verdict"));
        assertThat(Lists.walk("/api/v1/claims?verdict=none,refuted")).hasSize(unassessed.size() + refuted.size());
    }

    @Test
    void claims_withOpenDoubts_haveAnOpenDoubt() {
        List<JsonNode> doubted = Lists.walk("/api/v1/claims?openDoubts=true&include=doubts");
        List<JsonNode> others = Lists.walk("/api/v1/claims?openDoubts=false&include=doubts");

        assertThat(doubted).isNotEmpty().allMatch(ListingTest::isOpenlyDoubted);
        assertThat(others).isNotEmpty().noneMatch(ListingTest::isOpenlyDoubted);
        assertThat(doubted.size() + others.size()).isEqualTo(36);
    }

    private static boolean isOpenlyDoubted(JsonNode claim) {
        return claim.findValuesAsText("state").contains("open");
    }

    @Test
    void claims_fromASource_restOnIt() {
        List<JsonNode> items = Lists.walk("/api/v1/claims?source=deepseek-v3-technical-report&include=evidence");
        assertThat(items)
                .isNotEmpty()
                .allMatch(claim -> claim.path("evidence").toString().contains("deepseek-v3-technical-report"));
    }

    @Test
    void claims_inAnArticle_appearInIt() {
        assertThat(Lists.get("/api/v1/claims?article=deepseek-openai")
                        .path("total")
                        .asInt())
                .isEqualTo(22);
        assertThat(Lists.get("/api/v1/claims?article=no-such-article")
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void claims_withWords_findKoreanAndEnglish() {
        assertThat(Lists.get("/api/v1/claims?words=%EB%94%A5%EC%8B%9C%ED%81%AC")
                        .path("total")
                        .asInt())
                .isPositive();
        assertThat(Lists.get("/api/v1/claims?words=CHATGPT").path("total").asInt())
                .isPositive();
        assertThat(Lists.get("/api/v1/claims?words=%25").path("total").asInt()).isLessThan(36);
    }

    @Test
    void fields_ofAList_areTheOnlyOnes() {
        JsonNode item = Lists.get("/api/v1/claims?limit=1&fields=slug,quantities")
                .path("items")
                .get(0);

        assertThat(item.fieldNames()).toIterable().containsExactly("slug", "quantities");
    }

    @Test
    void include_addsSections_andNothingElse() {
        JsonNode bare = Lists.get("/api/v1/claims?limit=1").path("items").get(0);
        JsonNode with = Lists.get("/api/v1/claims?limit=1&include=evidence,origins")
                .path("items")
                .get(0);

        assertThat(bare.has("evidence")).isFalse();
        assertThat(with.path("evidence").isArray()).isTrue();
        assertThat(with.path("origins").path("links").isInt()).isTrue();
        assertThat(with.has("relations")).isFalse();
    }
}
