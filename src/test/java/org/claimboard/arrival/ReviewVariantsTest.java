package org.claimboard.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One review written in many ways: read the same or told of, one with others or apart from them, never passed over. */
class ReviewVariantsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static final String WHOLE =
            """
            {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://example.org/checks/1", "inLanguage": "en", \
            "datePublished": "2024-02-03", "claimReviewed": "The quay cost 4 million dollars", "author": {"@type": "Organization", \
            "name": "Checkers"}, "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Kim"}, \
            "datePublished": "2024-02-01", "appearance": "https://town.example/post"}, "reviewRating": {"@type": "Rating", \
            "alternateName": "False", "ratingValue": 1, "bestRating": 5, "worstRating": 1}}""";

    /** What is meant leaves no doubt. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "@context": "https://schema.org"   | "@context": "http://schema.org/"
                    "@context": "https://schema.org"   | "@context": ["https://schema.org", {"@language": "en"}]
                    "@context": "https://schema.org"   | "@context": {"@vocab": "https://schema.org/"}
                    "@context": "https://schema.org", "@type": "ClaimReview" | "@type": "https://schema.org/ClaimReview"
                    "@context": "https://schema.org"   | "@context": null
                    "@type": "ClaimReview"             | "@type": ["ClaimReview", "Review"]
                    "@type": "Rating", "alternateName": "False" | "alternateName": ["False", "False"]
                    {"@type": "Person", "name": "Kim"} | [{"@type": "Person", "name": "Kim", "sameAs": ["https://kim.example"]}]
                    {"@type": "Person", "name": "Kim"} | {"@type": ["Person"], "name": "  Kim\\n "}
                    {"@type": "Organization", "name": "Checkers"} | {"@type": ["NewsMediaOrganization", "Organization"], "name": "Checkers", "logo": {"@type": "ImageObject", "url": "https://example.org/l.png"}}
                    "datePublished": "2024-02-03"      | "datePublished": "2024-02-03T23:30:00-05:00"
                    "datePublished": "2024-02-03"      | "datePublished": "2024-02-03T00:10:00.123+09:00"
                    "datePublished": "2024-02-03"      | "datePublished": "2024-2-3"
                    "datePublished": "2024-02-03"      | "datePublished": ["2024-02-03"]
                    "datePublished": "2024-02-03"      | "datePublished": {"@type": "xsd:date", "@value": "2024-02-03"}
                    "datePublished": "2024-02-03"      | "datePublished": "3 February 2024"
                    "datePublished": "2024-02-03"      | "datePublished": "2024년 2월 3일"
                    "ratingValue": 1, "bestRating": 5, "worstRating": 1 | "ratingValue": "1/5"
                    "ratingValue": 1, "bestRating": 5, "worstRating": 1 | "ratingValue": "1", "bestRating": "5", "worstRating": "1"
                    "ratingValue": 1, "bestRating": 5, "worstRating": 1 | "ratingValue": "1.0", "bestRating": 5.0, "worstRating": "1,0"
                    "inLanguage": "en"                 | "inLanguage": "eng"
                    "inLanguage": "en"                 | "inLanguage": ["en"]
                    "inLanguage": "en"                 | "inLanguage": {"@type": "Language", "name": "English", "alternateName": "en"}
                    "claimReviewed": "The quay cost 4 million dollars" | "claimReviewed": {"@value": "The quay cost 4 million dollars", "@language": "en"}
                    "claimReviewed": "The quay cost 4 million dollars" | "claimReviewed": ["The quay cost 4 million dollars"]
                    "claimReviewed": "The quay cost 4 million dollars" | "claimReviewed": "  The quay&nbsp;cost 4&#32;million dollars "
                    "claimReviewed": "The quay cost 4 million dollars" | "claimReviewed": "<p>The <em>quay</em> cost 4 million dollars</p>"
                    "appearance": "https://town.example/post" | "appearance": [{"@type": "CreativeWork", "url": "https://town.example/post"}]
                    "appearance": "https://town.example/post" | "firstAppearance": {"@type": "WebPage", "url": "https://town.example/post"}
                    "itemReviewed": {                  | "keywords": ["harbour"], "itemReviewed": {
                    """)
    void read_ofAnotherWayOfWriting_isTheSameReview(String whole, String other) throws IOException {
        assertThat(WHOLE).contains(whole);

        isWhole(review(one(WHOLE.replace(whole, other))));
    }

    private static void isWhole(Review review) throws IOException {
        Review expected = review(one(WHOLE));
        assertThat(review.claim()).isEqualTo(expected.claim());
        assertThat(review.address()).isEqualTo(expected.address());
        assertThat(review.language()).isEqualTo("en");
        assertThat(review.publisher().name()).isEqualTo("Checkers");
        assertThat(review.claimants()).extracting(Party::name).containsExactly("Kim");
        assertThat(review.published()).hasToString("2024-02-03");
        assertThat(review.stated()).hasToString("2024-02-01");
        assertThat(review.rating()).isEqualTo("False");
        assertThat(review.kept()).isEqualTo(expected.kept());
        assertThat(review.appearances()).isEqualTo(expected.appearances());
        assertThat(review.identity()).isEqualTo(expected.identity());
        assertThat(review.sense()).isEqualTo(expected.sense());
    }

    /** Where the words of schema.org have a prefix, under whatever name, they are the same words. */
    @ParameterizedTest
    @ValueSource(strings = {"schema:", "s:", "http://schema.org/", "https://schema.org/", "https://www.schema.org/"})
    void read_ofWordsWithAPrefix_isTheSameReview(String prefix) throws IOException {
        String prefixed = WHOLE.replaceAll("\"([A-Za-z]+)\":", "\"" + prefix + "$1\":")
                .replaceAll("\"@type\": \"([A-Za-z]+)\"", "\"@type\": \"" + prefix + "$1\"");

        Arriving arriving = one(prefixed);
        isWhole(review(arriving));
        assertThat(arriving.remarks()).isEmpty();
    }

    /** As the expansion of JSON-LD writes it: a list of objects around every value. */
    @Test
    void read_ofExpandedJson_isTheSameReview() throws IOException {
        String expanded = WHOLE.replaceFirst("\"@context\": [^,]*, ", "")
                .replaceAll("\"([A-Za-z]+)\":", "\"http://schema.org/$1\":")
                .replaceAll(": (\"[^\"]*\"|[0-9]+)([,}])", ": [{\"@value\": $1}]$2")
                .replaceAll("\"@type\": \\[\\{\"@value\": \"([A-Za-z]+)\"}]", "\"@type\": [\"http://schema.org/$1\"]")
                .replace("\"http://schema.org/url\": [{\"@value\": ", "\"http://schema.org/url\": [{\"@id\": ");

        isWhole(review(one("[" + expanded + "]")));
    }

    /** What a graph says in one place and refers to in another belongs together; what is not there is told of. */
    @Test
    void read_ofAGraph_resolvesTheClaimAndTheRating() throws IOException {
        String item = WHOLE.substring(WHOLE.indexOf("{\"@type\": \"Claim\""), WHOLE.indexOf(", \"reviewRating\""));
        String rating = WHOLE.substring(WHOLE.indexOf("{\"@type\": \"Rating\""), WHOLE.length() - 1);
        String review = WHOLE.replace(item, "{\"@id\": \"#claim\"}").replace(rating, "{\"@id\": \"#rating\"}");
        String graph = "{\"@context\": \"https://schema.org\", \"@graph\": [" + review + ", "
                + item.replaceFirst("\\{", "{\"@id\": \"#claim\", ") + ", "
                + rating.replaceFirst("\\{", "{\"@id\": \"#rating\", ") + "]}";

        isWhole(review(one(graph)));
        Arriving alone = one(review);
        assertThat(rules(alone)).contains(ArrivalRule.PARTY_ELSEWHERE, ArrivalRule.RATING_MISSING);
        assertThat(alone.remarks()).extracting(Remark::pointer).contains("/itemReviewed", "/reviewRating");
    }

    /** Pages say it among their text too. */
    @Test
    void read_ofMicrodata_isTheSameReview() throws IOException {
        List<Arriving> all = all(
                """
                <!DOCTYPE html><html><body><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Not the quay</h1>
                <div itemprop="review" itemscope itemtype="https://schema.org/ClaimReview">
                <link itemprop="url" href="https://example.org/checks/1"><meta itemprop="inLanguage" content="en">
                <time itemprop="datePublished" datetime="2024-02-03">3 February</time>
                <p itemprop="claimReviewed">The <b>quay</b> cost 4 million dollars</p>
                <span itemprop="author" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Checkers</span></span>
                <div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Claim"><time itemprop="datePublished" datetime="2024-02-01"></time>
                <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Kim</span></span>
                <a itemprop="appearance" href="https://town.example/post">there</a></div>
                <div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><b itemprop="alternateName">False</b>
                <meta itemprop="ratingValue" content="1"><meta itemprop="bestRating" content="5"><meta itemprop="worstRating" content="1"></div>
                </div></article></body></html>
                """);
        assertThat(all).hasSize(1);
        assertThat(all.get(0).line()).isEqualTo(2);
        isWhole(review(all.get(0)));
    }

    @Test
    void read_ofRdfa_isTheSameReview() throws IOException {
        String page =
                """
                <!DOCTYPE html><html prefix="schema: https://schema.org/"><body><div typeof="schema:ClaimReview">
                <a property="schema:url" href="https://example.org/checks/1">Read</a><meta property="schema:inLanguage" content="en">
                <time property="schema:datePublished" datetime="2024-02-03">3 February</time>
                <p property="schema:claimReviewed">The quay cost 4 million dollars</p>
                <span property="schema:author" typeof="schema:Organization"><span property="schema:name">Checkers</span></span>
                <div property="schema:itemReviewed" typeof="schema:Claim"><time property="schema:datePublished" datetime="2024-02-01"></time>
                <span property="schema:author" typeof="schema:Person"><span property="schema:name">Kim</span></span>
                <a property="schema:appearance" href="https://town.example/post">there</a></div>
                <div property="schema:reviewRating" typeof="schema:Rating"><b property="schema:alternateName">False</b>
                <meta property="schema:ratingValue" content="1"><meta property="schema:bestRating" content="5"><meta property="schema:worstRating" content="1"></div>
                </div></body></html>
                """;
        isWhole(review(one(page)));
        isWhole(review(one(page.replace("schema:", "").replace("<body>", "<body vocab=\"https://schema.org/\">"))));
    }

    /** What cannot be taken is told of by its rule. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "datePublished": "2024-02-03"      | "datePublished": "2024-02"                                 | DATE_UNREADABLE
                    "datePublished": "2024-02-03"      | "datePublished": "2024-02-30T10:00:00Z"                    | DATE_UNREADABLE
                    "datePublished": "2024-02-03"      | "datePublished": 1706918400                                | DATE_UNREADABLE
                    "datePublished": "2024-02-03"      | "datePublished": "2031-01-01T00:00:00+14:00"               | DATE_TO_COME
                    "datePublished": "2024-02-01"      | "datePublished": "2024-02-04T00:00:00Z"                    | CLAIM_AFTER_REVIEW
                    "alternateName": "False", "ratingValue": 1 | "ratingValue": "False"                             | NUMBER_OFF_SCALE
                    "alternateName": "False", "ratingValue": 1 | "ratingValue": 1                                   | RATING_MISSING
                    "ratingValue": 1, "bestRating": 5, "worstRating": 1 | "ratingValue": 1, "bestRating": 1, "worstRating": 5 | NUMBER_OFF_SCALE
                    "ratingValue": 1, "bestRating": 5, "worstRating": 1 | "ratingValue": "3/5", "bestRating": 10, "worstRating": 1 | NUMBER_OFF_SCALE
                    "ratingValue": 1, "bestRating": 5, "worstRating": 1 | "ratingValue": "20%", "bestRating": 100, "worstRating": 0 | NUMBER_OFF_SCALE
                    {"@type": "Person", "name": "Kim"} | [{"@type": "Person", "name": "Kim"}, {"@type": "Person", "name": "Lee"}] | SEVERAL_CLAIMANTS
                    {"@type": "Organization", "name": "Checkers"} | [{"name": "Checkers"}, {"name": "Weighers"}]    | SEVERAL_PUBLISHERS
                    "url": "https://example.org/checks/1" | "url": ["https://example.org/checks/1", "https://example.org/c/1"] | SEVERAL_ADDRESSES
                    "url": "https://example.org/checks/1" | "url": "/checks/1"                                      | ADDRESS_UNREADABLE
                    "inLanguage": "en"                 | "inLanguage": "&&"                    | LANGUAGE_UNREADABLE
                    "inLanguage": "en"                 | "inLanguage": {"@type": "Language"}                        | LANGUAGE_MISSING
                    "claimReviewed": "The quay cost 4 million dollars" | "claimReviewed": {"en": "The quay", "ko": "부두"} | NO_CLAIM
                    "claimReviewed": "The quay cost 4 million dollars" | "claimReviewed": "\\u200b \\u0000"         | NO_CLAIM
                    "claimReviewed": "The quay cost 4 million dollars" | "claimReviewed": ["The quay", "The mole"]  | SEVERAL_TEXTS
                    "itemReviewed": {                  | "itemReviewed": [{"@type": "Claim"}, 5], "x": {            | SEVERAL_ITEMS
                    """)
    void read_ofWhatIsNotCertain_saysSo(String whole, String other, ArrivalRule rule) throws IOException {
        assertThat(WHOLE).contains(whole);

        assertThat(rules(one(WHOLE.replace(whole, other)))).contains(rule);
    }

    /** The page of a review is the same however its address is written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://example.org/checks/1            | http://example.org/checks/1                       | true
                    https://example.org/checks/1            | https://www.example.org/checks/1/                 | true
                    https://example.org/checks/1            | https://example.org/checks/1?utm_medium=rss&gclid=2 | true
                    https://예시.kr/확인/1                    | https://xn--vv4b11d.kr/%ED%99%95%EC%9D%B8/1      | true
                    https://example.org/%ed%99%95%ec%9d%b8  | https://example.org/확인                           | true
                    https://bücher.example/a                | https://xn--bcher-kva.example/a#top               | true
                    https://example.org/checks/1            | https://example.org/checks/1?id=2                 | false
                    https://example.org/checks/1            | https://example.org/Checks/1                      | false
                    https://example.org/checks/1            | https://example.com/checks/1                      | false
                    https://example.org/checks/1            | https://ko.example.org/checks/1                   | false
                    """)
    void identity_followsThePage_notItsAddress(String one, String other, boolean same) throws IOException {
        Review first = review(one(WHOLE.replace("https://example.org/checks/1", one)));
        Review second = review(one(WHOLE.replace("https://example.org/checks/1", other)));

        assertThat(first.identity().equals(second.identity())).isEqualTo(same);
        assertThat(first.sense().equals(second.sense())).isEqualTo(same);
    }

    /** Texts of every script, and long ones, come in whole; words of one claim are the same in whatever form. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "🚢 The quay cost 4 million 💸",
                "👩‍👩‍👧 moved to the quay 🇰🇷",
                "كلّف الرصيف ٤ ملايين دولار",
                "הרציף עלה 4 מיליון דולר",
                "부두에 560만 달러가 들었다",
                "埠頭の費用は560万ドルだった",
                "Причал стоил 4 миллиона",
                "घाट की लागत 40 लाख डॉलर थी"
            })
    void read_ofAnyScript_keepsEachCharacter(String claim) throws IOException {
        Arriving arriving = one(WHOLE.replace("The quay cost 4 million dollars", claim));

        assertThat(review(arriving).claim()).isEqualTo(claim);
        assertThat(arriving.remarks()).isEmpty();
    }

    @Test
    void read_ofALongClaim_keepsWhatFits_andSaysWhatNot() throws IOException {
        String claim = "The quay cost 4 million. ".repeat(240).strip();
        assertThat(claim).hasSizeGreaterThan(5000);
        assertThat(review(one(WHOLE.replace("The quay cost 4 million dollars", claim)))
                        .claim())
                .isEqualTo(claim);
        String longer = "🚢".repeat(4500);
        Arriving cut = one(WHOLE.replace("The quay cost 4 million dollars", longer));
        assertThat(rules(cut)).containsExactly(ArrivalRule.TEXT_CUT);
        assertThat(longer).startsWith(review(cut).claim());
    }

    @Test
    void identity_ofComposedAndDecomposedWords_isOne() throws IOException {
        String composed = "부두에 560만 달러가 들었다";
        String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
        Review one = review(one(WHOLE.replace("The quay cost 4 million dollars", composed)));
        Review other = review(one(WHOLE.replace("The quay cost 4 million dollars", decomposed)));
        assertThat(other.sense()).isEqualTo(one.sense());
        Review wide = review(one(WHOLE.replace("4 million", "４ million")));
        assertThat(wide.identity()).isEqualTo(review(one(WHOLE)).identity());
    }

    private static List<ArrivalRule> rules(Arriving arriving) {
        return arriving.remarks().stream().map(Remark::rule).toList();
    }

    private static Review review(Arriving arriving) {
        Review review = arriving.review();
        assertThat(review).as(arriving.remarks().toString()).isNotNull();
        return Objects.requireNonNull(review);
    }

    private static Arriving one(String file) throws IOException {
        List<Arriving> all = all(file);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<Arriving> all(String file) throws IOException {
        Map<String, JsonNode> named = NamedParties.in(elements(file));
        List<Element> found = new ArrayList<>();
        try (Elements elements = elements(file)) {
            for (Element element = elements.next(); element != null; element = elements.next()) {
                found.add(element);
            }
        }
        return Arriving.in(found, named, TODAY);
    }

    private static Elements elements(String file) throws IOException {
        return SentForm.elements(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
