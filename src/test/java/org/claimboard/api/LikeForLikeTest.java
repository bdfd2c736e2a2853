package org.claimboard.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Locale;
import org.claimboard.IndexesAtTheEnd;
import org.claimboard.OnScratch;
import org.claimboard.account.Account;
import org.claimboard.account.Role;
import org.claimboard.account.Scope;
import org.claimboard.account.TestAccounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two figures that are written by a program, and what readers, programs and editors are told of their ratio. */
@QuarkusTest
@TestProfile(OnScratch.class)
class LikeForLikeTest {

    @Inject
    TestAccounts accounts;

    @Inject
    IndexesAtTheEnd indexes;

    private Program editor;
    private Program reviewer;

    @BeforeEach
    void makeTokens() {
        Account account = accounts.create(Role.EDITOR);
        editor = new Program(accounts.apiToken(account, Scope.READ_DRAFTS, Scope.WRITE));
        reviewer = new Program(accounts.apiToken(Role.REVIEWER, Scope.READ_DRAFTS, Scope.WRITE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'value':480,'unit':'MW'        | 'value':240000,'unit':'kW'  | 'unit':'MW' | 2",
                "'value':3,'unit':'kilotonne'   | 'value':1500,'unit':'tonnes'| 'unit':'tonnes' | 2",
                "'value':460,'unit':'KRW','per':{'value':1,'unit':'kilowatt-hour'} | 'value':230000,'unit':'KRW','per':{'value':1,'unit':'megawatt-hour'} | 'unit':'KRW','per':{'value':1,'unit':'kilowatt-hour'} | 2",
                "'value':8,'unit':'cases','per':{'value':100000,'unit':'people'} | 'value':0.04,'unit':'cases','per':{'value':1000,'unit':'people'} | 'unit':'cases','per':{'value':100000,'unit':'people'} | 2",
                "'value':12,'unit':'percent','kind':'change','direction':'down' | 'value':6,'unit':'percent','kind':'change','direction':'down' | 'unit':'percent' | 2"
            })
    void figures_thatAreAlike_haveTheirRatio(String first, String second, String unit, String ratio) {
        String slug = compared(first, second, unit, "fair");

        given().get("/api/v1/comparisons/" + slug)
                .then()
                .statusCode(200)
                .body("fair[0].ratio.value", equalTo(Integer.parseInt(ratio)))
                .body("fair[0].notComparable.size()", equalTo(0));
        assertThat(page("en", slug)).contains("Like for like", "<strong>" + ratio + " to 1</strong>");
        assertThat(page("ko", slug)).contains("<strong>" + ratio + " 대 1</strong>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'value':300,'unit':'USD','per':{'value':1,'unit':'people'} | 'value':50,'unit':'USD' | 'unit':'USD' | denominator | denominator-differs | per person | in all | 1명당 | 전체",
                "'value':3.2,'unit':'cases','per':{'value':100000,'unit':'people'} | 'value':240,'unit':'cases' | 'unit':'cases' | denominator | denominator-differs | per 100,000 people | in all | 10만 명당 | 전체",
                "'value':12,'unit':'USD','period':'FY2026' | 'value':6,'unit':'USD','period':'FY2027' | 'unit':'USD' | period | | fiscal year 2026 | fiscal year 2027 | 2026 회계연도 | 2027 회계연도",
                "'value':12,'unit':'percent','kind':'change','direction':'up' | 'value':6,'unit':'percent','kind':'level' | 'unit':'percent' | kind | kind-differs | change | level | 변화 | 수준",
                "'value':12,'unit':'percent','kind':'share' | 'value':6,'unit':'percentage-points','kind':'difference' | 'unit':'percent' | kind | share-and-points | share | difference in points | 비중 | 포인트 차이"
            })
    void figures_thatAreNot_areStruck_andCannotBeCalledFair(
            String first,
            String second,
            String unit,
            String field,
            @Nullable String gap,
            String english,
            String otherEnglish,
            String korean,
            String otherKorean) {
        String slug = compared(first, second, unit, "suggested");

        given().get("/api/v1/comparisons/" + slug)
                .then()
                .statusCode(200)
                .body("suggested[0].gap.reason", equalTo(gap))
                .body("suggested[0].notComparable.field", hasItem(field))
                .body("suggested[0].notComparable.first.en", hasItem(english))
                .body("suggested[0].notComparable.second.ko", hasItem(otherKorean))
                .body("positions[0].notComparable[0].differences.field", hasItem(field));
        assertThat(page("en", slug))
                .contains(english, otherEnglish, "Not comparable")
                .doesNotContain("Like for like");
        assertThat(page("ko", slug)).contains(korean, otherKorean, "비교 불가");

        String fair = Records.slug();
        editor.create("comparisons", comparison(fair, slug + "-a", slug + "-b", unit, "fair"))
                .then()
                .body("sound", equalTo(false))
                .body("findings.rule", hasItem("CB085"));
        editor.step("comparisons/" + fair, "submission", "\"r1\"").then().statusCode(422);
    }

    @Test
    void powerAndEnergy_haveNoRatio_andSayWhy() {
        String slug = compared("'value':480,'unit':'MW'", "'value':240,'unit':'MWh'", "'unit':'MW'", "suggested");

        given().get("/api/v1/comparisons/" + slug)
                .then()
                .body("suggested[0].gap.reason", equalTo("power-and-energy"))
                .body("positions[1].normalised.gap.reason", equalTo("power-and-energy"));
        assertThat(page("en", slug)).contains("240 megawatt-hours", "not on this scale", "power is not energy");
        String fair = Records.slug();
        publish("comparisons", fair, comparison(fair, slug + "-a", slug + "-b", "'unit':'MW'", "fair"));
        assertThat(page("en", fair)).contains("Not like for like").doesNotContain(">Like for like");
        assertThat(page("ko", slug)).contains("240메가와트시", "출력과 전력량은 다름");
    }

    /** Two doses are not one, whatever else is the same; a program and readers are told which. */
    @Test
    void conditions_ofOneName_keepFiguresApart() {
        String dose = "'value':%d,'unit':'percent','scope':{'place':{'en':'Busan'},"
                + "'conditions':[{'name':{'en':'Dose','ko':'용량'},'text':{'en':'%d mg','ko':'%d밀리그램'}}]}";
        String slug = compared(
                String.format(Locale.ROOT, dose, 12, 10, 10),
                String.format(Locale.ROOT, dose, 6, 5, 5),
                "'unit':'percent'",
                "fair");

        given().get("/api/v1/comparisons/" + slug)
                .then()
                .body("positions[0].quantity.scope.conditions[0].name.en", equalTo("Dose"))
                .body("fair[0].notComparable.field", hasItem("condition"));
        assertThat(page("en", slug)).contains("Dose: 10 mg", "Dose: 5 mg", "Not like for like", "Busan");
        assertThat(page("ko", slug)).contains("용량: 10밀리그램", "같은 것끼리의 비교가 아님");
        assertThat(given().get("/ko/claims/" + slug + "-a").asString()).contains("용량", "10밀리그램");
    }

    @Test
    void degrees_convert_andHaveNoRatio() {
        String slug = compared(
                "'value':68,'unit':'fahrenheit'", "'value':20,'unit':'celsius'", "'unit':'celsius'", "suggested");

        given().get("/api/v1/comparisons/" + slug)
                .then()
                .body("positions[0].normalised.value", equalTo(20))
                .body("suggested[0].gap.reason", equalTo("degrees"));
    }

    /** What a program writes of a figure is what programs read of it. */
    @Test
    void figure_comesBackAsItWasWritten() throws InterruptedException {
        String slug = Records.slug();
        publish(
                "claims",
                slug,
                claim(
                        slug,
                        "'value':4.1,'unit':'percent','per':{'value':1,'unit':'years'},'kind':'change','direction':'up',"
                                + "'base':'previous-year','period':'2026-01/2026-06'"));

        given().get("/api/v1/claims/" + slug)
                .then()
                .body("quantities[0].per.value", equalTo(1))
                .body("quantities[0].per.unit", equalTo("years"))
                .body("quantities[0].per.unitName.en", equalTo("years"))
                .body("quantities[0].kind", equalTo("change"))
                .body("quantities[0].direction", equalTo("up"))
                .body("quantities[0].base", equalTo("previous-year"))
                .body("quantities[0].period", equalTo("2026-01/2026-06"));
        assertThat(given().get("/en/claims/" + slug).asString())
                .contains("4.1% per year", "change", "on the year", "January 2026 to June 2026");
        assertThat(given().get("/ko/claims/" + slug).asString())
                .contains("1년당 4.1%", "변화", "전년 대비", "2026년 1월부터 2026년 6월까지");
        indexes.await();
        given().queryParam("q", "\"January 2026 to June 2026\"")
                .get("/api/v1/search")
                .then()
                .body("items.slug", hasItem(slug));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'period':'2026년 3분기'          | CB035 | 2026-Q3",
                "'period':'2026-02-30'            | CB035 | 2026-02-30",
                "'period':'2026-06/2026-01'       | CB035 | 2026-06/2026-01",
                "'direction':'up'                 | CB034 | direction",
                "'per':{'value':0,'unit':'people'} | CB002 | minimum",
                "'per':{'value':1,'unit':'XQZ'}   | CB033 | XQZ"
            })
    void figure_thatIsNotWrittenAsOne_isToldSo(String part, String rule, String named) {
        String slug = Records.slug();
        editor.create("claims", claim(slug, "'value':4.1,'unit':'percent'," + part))
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem(rule))
                .body("errors.detail", hasItem(containsString(named)));
    }

    private String compared(String first, String second, String unit, String ratios) {
        String slug = Records.slug();
        publish("claims", slug + "-a", claim(slug + "-a", first));
        publish("claims", slug + "-b", claim(slug + "-b", second));
        publish("comparisons", slug, comparison(slug, slug + "-a", slug + "-b", unit, ratios));
        return slug;
    }

    private void publish(String list, String slug, String document) {
        editor.create(list, document).then().statusCode(201).body("sound", equalTo(true));
        editor.step(list + "/" + slug, "submission", "\"r1\"").then().statusCode(200);
        reviewer.step(list + "/" + slug, "publication", "\"r2\"").then().statusCode(200);
    }

    private static String claim(String slug, String quantity) {
        String figure = String.format(Locale.ROOT, "{%s,'stated':'so many'}", quantity);
        return Records.claim(slug).strip().replaceFirst("}$", "") + ",\"quantities\":[" + figure.replace('\'', '"')
                + "]}";
    }

    private static String comparison(String slug, String first, String second, String unit, String ratios) {
        return String.format(
                        Locale.ROOT,
                        """
                        {'comparison':'%s','order':900,'question':{'en':'How many?','ko':'얼마인가?'},'why':{'en':'Two say so.','ko':'둘이 말한다.'},
                         %s,
                         'positions':[{'key':'a','role':'external','claim':'%s','label':{'en':'a','ko':'가'}},
                          {'key':'b','role':'external','claim':'%s','label':{'en':'b','ko':'나'}}],
                         '%s':[{'larger':'a','smaller':'b','why':{'en':'The two.','ko':'둘.'}}]}""",
                        slug,
                        unit,
                        first,
                        second,
                        ratios)
                .replace('\'', '"');
    }

    private static String page(String language, String slug) {
        return given().get("/" + language + "/comparisons/" + slug)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
