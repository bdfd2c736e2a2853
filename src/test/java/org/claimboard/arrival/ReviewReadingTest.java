package org.claimboard.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimboard.record.Stance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other people's reviews, whole and broken: repaired where it is certain, left out and told where it is not. */
class ReviewReadingTest {

    private static final String WHOLE =
            """
            {"@type": "ClaimReview", "url": "https://example.org/checks/1", "inLanguage": "en", "datePublished": "2024-02-03",
             "claimReviewed": "The harbour cost 4 million dollars", "author": {"@type": "Organization", "name": "Checkers",
             "url": "https://example.org/"}, "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Kim"},
             "appearance": "https://town.example/post"}, "reviewRating": {"@type": "Rating", "alternateName": "False"}}
            """;

    @Test
    void read_ofAWholeReview_saysNothing() throws IOException {
        Arriving arriving = one(WHOLE);
        assertThat(arriving.remarks()).isEmpty();
        Review review = review(arriving);
        assertThat(review.rating()).isEqualTo("False");
        assertThat(review.stance()).isEqualTo(Stance.REFUTES);
        assertThat(review.appearances()).containsExactly("https://town.example/post");
        assertThat(review.claimants()).extracting(Party::name).containsExactly("Kim");
        assertThat(review.published()).hasToString("2024-02-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"alternateName": ["False"]}                                        | WORDS_IN_LIST      | False | REFUTES
                    {"alternateName": {"@value": "False", "@language": "en"}}           | WORDS_IN_VALUE     | False | REFUTES
                    {"properties": {"alternateName": "False"}}                          | RATING_NESTED      | False | REFUTES
                    "False"                                                             | RATING_IS_TEXT     | False | REFUTES
                    {"name": "False"}                                                   | RATING_NAME        | False | REFUTES
                    {"alternateName": ["False", "Misleading"]}                          | WORDS_UNCLEAR      | ``    | ``
                    {"alternateName": "Odd", "ratingValue": -1, "bestRating": -1, "worstRating": -1} | NUMBER_OFF_SCALE | Odd | ``
                    {"alternateName": "Odd", "ratingValue": 0, "bestRating": 5, "worstRating": 1} | NUMBER_OFF_SCALE | Odd | ``
                    {"alternateName": "False", "ratingValue": "5", "bestRating": 5, "worstRating": 1} | RATING_CONTRADICTS | False | ``
                    {}                                                                  | RATING_MISSING     | ``    | ``
                    """)
    void read_ofABrokenRating_repairsItOrLeavesItOut(String rating, ArrivalRule rule, String words, String stance)
            throws IOException {
        Arriving arriving = one(WHOLE.replaceFirst("\"reviewRating\": \\{[^}]*}", "\"reviewRating\": " + rating));
        assertThat(rules(arriving)).contains(rule);
        assertThat(review(arriving).rating()).isEqualTo(words == null ? "" : words);
        assertThat(String.valueOf(review(arriving).stance()))
                .isEqualTo(stance == null || stance.isEmpty() ? "null" : stance);
    }

    /** Words that leave it open are not settled by a number beside them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Unproven                       | 5     | RATING_CONTRADICTS | null
                    unproven.                      | 1     | RATING_CONTRADICTS | null
                    There is no evidence for this  | "5"   | RATING_CONTRADICTS | null
                    판단 유보                       | 5     | RATING_CONTRADICTS | null
                    Odd                            | "5,0" |                    | SUPPORTS
                    Odd                            | "5/5" |                    | SUPPORTS
                    Odd                            | "4.5/5" |                  | null
                    Odd                            | "1/4" | NUMBER_OFF_SCALE   | null
                    Odd                            | "many" | NUMBER_OFF_SCALE  | null
                    True                           | "5.0" |                    | SUPPORTS
                    """)
    void read_ofWordsBesideANumber_takesTheWords(String words, String value, ArrivalRule rule, String stance)
            throws IOException {
        String rating = "{\"alternateName\": \"%s\", \"ratingValue\": %s, \"bestRating\": 5, \"worstRating\": 1}";
        Arriving arriving = one(WHOLE.replaceFirst(
                "\"reviewRating\": \\{[^}]*}",
                "\"reviewRating\": " + String.format(Locale.ROOT, rating, words, value)));

        assertThat(String.valueOf(review(arriving).stance())).isEqualTo(stance);
        assertThat(rules(arriving)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void read_ofAScaleUpsideDown_takesNoNumber() throws IOException {
        String rating = "{\"alternateName\": \"Odd\", \"ratingValue\": 5, \"bestRating\": 1, \"worstRating\": 5}";
        Arriving arriving = one(WHOLE.replaceFirst("\"reviewRating\": \\{[^}]*}", "\"reviewRating\": " + rating));

        assertThat(review(arriving).stance()).isNull();
        assertThat(rules(arriving)).containsExactly(ArrivalRule.NUMBER_OFF_SCALE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "The harbour cost 4 million dollars" | {"@type": "Claim", "name": "The harbour cost 4 million dollars"} | TEXT_IN_OBJECT
                    "The harbour cost 4 million dollars" | {"text": "The harbour cost 4 million dollars"}                   | TEXT_IN_OBJECT
                    "The harbour cost 4 million dollars" | ["The harbour cost 4 million dollars", "It is deep"]             | SEVERAL_TEXTS
                    "The harbour cost 4 million dollars" | "<p>The harbour <b>cost</b> 4&nbsp;million dollars</p>"          | MARKUP_READ
                    "inLanguage": "en"                   | "inLanguage": {"@type": "Language", "name": "English", "alternateName": "en"} | TEXT_IN_OBJECT
                    "inLanguage": "en"                   | "inLanguage": [{"@type": "Language", "alternateName": "en"}]     | TEXT_IN_OBJECT
                    "inLanguage": "en"                   | "inLanguage": ["en", "ko"]                                       | SEVERAL_TEXTS
                    {"@type": "Organization", "name": "Checkers", "url": "https://example.org/"} | [{"name": "Checkers"}, {"name": "Others"}] | SEVERAL_PUBLISHERS
                    "url": "https://example.org/checks/1" | "url": ["https://example.org/checks/1", "https://example.org/en/checks/1"] | SEVERAL_ADDRESSES
                    "url": "https://example.org/checks/1" | "url": {"@id": "https://example.org/checks/1"}                  |
                    {"@type": "Person", "name": "Kim"}   | {"@type": "Person", "jobTitle": "mayor"}                         | PARTY_UNREADABLE
                    {"@type": "Person", "name": "Kim"}   | {"@type": "Person", "name": ["Kim", "Kim Minji"]}                | SEVERAL_TEXTS
                    {"@type": "Person", "name": "Kim"}   | {"@type": "Person", "name": {"first": 1}}                        | TEXT_UNREADABLE
                    """)
    void read_ofAnotherShape_takesWhatIsMeant_andSaysSo(String whole, String shape, ArrivalRule rule)
            throws IOException {
        String record = WHOLE.replace("\n", "").replaceAll(" +", " ");
        assertThat(record).contains(whole);
        Arriving arriving = one(record.replace(whole, shape));

        Review review = review(arriving);
        assertThat(review.claim()).isEqualTo("The harbour cost 4 million dollars");
        assertThat(review.address()).isEqualTo("https://example.org/checks/1");
        assertThat(review.language()).isEqualTo("en");
        assertThat(review.publisher().name()).isEqualTo("Checkers");
        if (rule != null) {
            assertThat(rules(arriving)).contains(rule);
        }
    }

    @Test
    void read_ofHtml_leavesNumbersWhatTheyAre() throws IOException {
        String html = "It cost <del>460</del><ins>620</ins> &lt; 10<sup>6</sup> dollars &amp; more";
        Arriving arriving = one(WHOLE.replace("The harbour cost 4 million dollars", html));

        assertThat(review(arriving).claim()).isEqualTo("It cost 620 < 10⁶ dollars & more");
        assertThat(review(one(WHOLE.replace("The harbour cost", "If 3 < 5 and 7 > 6 it cost")))
                        .claim())
                .startsWith("If 3 < 5 and 7 > 6");
    }

    /** By the rule of pages, whatever the only tag is; and no more than a page has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    비용은 <strike>460</strike><ins>620</ins>만 달러다 | 비용은 620만 달러다
                    It cost <strike>4</strike> 5                     | It cost 5
                    비용은 560<sup>1</sup>만 달러다                    | 비용은 560만 달러다 ¹
                    It is 10<sup>-6</sup> m long                     | It is 10⁻⁶ m long
                    It is H<sub>2</sub>O                             | It is H₂O
                    <ruby>量子<rp>(</rp><rt>양자</rt><rp>)</rp></ruby> 560 | 量子 560
                    <abbr>UN</abbr> says so                          | UN says so
                    <code>x</code> is 4                              | x is 4
                    <time>2024</time> was dry                        | 2024 was dry
                    <center>560</center>                             | 560
                    <td>560</td><td>620</td>                         | 560 620
                    <section>560</section>                           | 560
                    <x-term>560</x-term>만                           | 560만
                    <st1:place>항만</st1:place>이 열렸다                | 항만이 열렸다
                    <foo>항만</foo>이 열렸다                            | 항만이 열렸다
                    <p hidden>9</p><p>560</p>                        | 560
                    <table><tr><td>560<td>620</table>                | 560 620
                    560<br>620                                       | 560 620
                    <BR/>560                                         | 560
                    """)
    void read_ofHtml_readsItAsPagesAre(String html, String plain) throws IOException {
        Arriving arriving = one(WHOLE.replace("The harbour cost 4 million dollars", html));

        assertThat(review(arriving).claim()).isEqualTo(plain);
        assertThat(rules(arriving)).contains(ArrivalRule.MARKUP_READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Parasite> cost 4 million",
                "<기생충>은 4만 명이 봤다",
                "4 <5 and 6> 3",
                "See <https://a.example/> and <a@b.example>",
                "A & B; 3 < 5"
            })
    void read_ofWhatStandsInBrackets_leavesItThere(String text) throws IOException {
        Arriving arriving = one(WHOLE.replace("The harbour cost 4 million dollars", text));

        assertThat(review(arriving).claim()).isEqualTo(text);
        assertThat(rules(arriving)).doesNotContain(ArrivalRule.MARKUP_READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/ld+json; charset=utf-8",
                "Application/LD+JSON",
                " application/ld+json ;charset=\"utf-8\""
            })
    void elements_ofAPage_areFoundByTheirMediaType(String type) throws IOException {
        String page = "<html><script>var a;</script><script type='%s'>\n<!--\n%s\n-->\n</script></html>";
        assertThat(all(String.format(Locale.ROOT, page, type, WHOLE)))
                .hasSize(1)
                .allSatisfy(found -> assertThat(review(found).claim()).startsWith("The harbour"));
    }

    @ParameterizedTest
    @CsvSource({"1, REFUTES", "5, SUPPORTS", "3, null"})
    void read_ofANumberedRating_takesTheEndsOfTheScaleOnly(int value, String stance) throws IOException {
        String rating = "{\"alternateName\": \"Odd\", \"ratingValue\": %d, \"bestRating\": 5, \"worstRating\": 1}";
        Arriving arriving = one(WHOLE.replaceFirst(
                "\"reviewRating\": \\{[^}]*}", "\"reviewRating\": " + String.format(Locale.ROOT, rating, value)));
        assertThat(String.valueOf(review(arriving).stance())).isEqualTo(stance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/1,https://b.example/2",
                "https://a.example/1 https://b.example/2",
                "https://a.example/1 and https://b.example/2",
                "https://a.example/1, https://b.example/2"
            })
    void read_ofSeveralAddressesInOneText_takesThemApart(String text) throws IOException {
        Arriving arriving = one(WHOLE.replace("https://town.example/post", text));
        assertThat(review(arriving).appearances()).containsExactly("https://a.example/1", "https://b.example/2");
        assertThat(rules(arriving)).containsExactly(ArrivalRule.ADDRESSES_IN_ONE_TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "appearance": "https://town.example/post" | "url": ["https://town.example/post"]              | ADDRESS_IN_LIST
                    "appearance": "https://town.example/post" | "appearance": "somewhere on the web"              | APPEARANCE_UNREADABLE
                    "appearance": "https://town.example/post" | "appearance": "https://www.example.org/checks/1"  | APPEARANCE_IS_REVIEW
                    "url": "https://example.org/checks/1"     | "url": "https://bit.ly/3xYz"                      | ADDRESS_SHORTENED
                    "url": "https://example.org/checks/1"     | "url": "example.org/checks/1"                     | ADDRESS_UNREADABLE
                    "inLanguage": "en"                        | "inLanguage": "Klingonese"                        | LANGUAGE_UNREADABLE
                    "datePublished": "2024-02-03"             | "datePublished": "03/02/2024"                     | DATE_UNREADABLE
                    {"@type": "Person", "name": "Kim"}        | ["Kim", "Lee"]                                    | SEVERAL_CLAIMANTS
                    {"@type": "Person", "name": "Kim"}        | {"@id": "#nobody"}                                | PARTY_ELSEWHERE
                    "The harbour cost 4 million dollars"      | ""                                                | NO_CLAIM
                    "appearance": "https://town.example/post" | "appearance": 5                                   | APPEARANCE_UNREADABLE
                    "datePublished": "2024-02-03"             | "datePublished": "0001-01-01"                     | DATE_TOO_EARLY
                    "datePublished": "2024-02-03"             | "datePublished": "0000-01-01"                     | DATE_UNREADABLE
                    {"@type": "Rating", "alternateName": "False"} | 3                                             | TEXT_UNREADABLE
                    {"@type": "Rating", "alternateName": "False"} | [{"alternateName": "False"}, {"alternateName": "Mixed"}] | WORDS_UNCLEAR
                    cost 4 million                            | cost\\u0000 4 million                             | CHARACTERS_DROPPED
                    """)
    void read_ofABrokenPart_saysSo(String whole, String broken, ArrivalRule rule) throws IOException {
        assertThat(WHOLE).contains(whole);
        assertThat(rules(one(WHOLE.replace(whole, broken)))).contains(rule);
    }

    /** What says which claim it reviews is a review, whatever it calls itself; a line of a file is never passed over. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "@type": "ClaimReview", | "@type": "claimreview",                          |
                    "@type": "ClaimReview", | "@type": " https://www.schema.org/ClaimReview",  |
                    "@type": "ClaimReview", | "@type": "http://schema.org#ClaimReview",        |
                    "@type": "ClaimReview", | "@type": ["Review", "schema:ClaimReview"],       |
                    "@type": "ClaimReview", | "@type": "Review",                               | TYPE_ODD
                    "@type": "ClaimReview", | "@type": "NewsArticle",                          | TYPE_ODD
                    "@type": "ClaimReview", | "type": "ClaimReview",                           | TYPE_ODD
                    "@type": "ClaimReview", |                                                  | TYPE_ODD
                    """)
    void read_ofAnOddType_isAReview(String whole, @Nullable String odd, @Nullable ArrivalRule rule) throws IOException {
        String record = WHOLE.replace("\n", "") + "\n";
        Arriving arriving = one(record.replace(whole, odd == null ? "" : odd) + "\n");
        assertThat(review(arriving).claim()).isEqualTo("The harbour cost 4 million dollars");
        assertThat(rules(arriving)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void elements_ofLinesWithoutAReview_sayThatThereIsNone() throws IOException {
        String record = WHOLE.replace("\n", "") + "\n";
        List<Arriving> all =
                all(record + "{\"@type\": \"WebPage\", \"name\": \"Home\"}\n{\"@graph\": [" + record.strip() + "]}\n");
        assertThat(all).hasSize(3);
        assertThat(rules(all.get(1))).containsExactly(ArrivalRule.NO_REVIEW);
        assertThat(all.get(1).line()).isEqualTo(2);
        assertThat(all.get(2).review()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"@type": "Claim", "text": "It is deep"}                   | It is deep
                    {"@type": "Claim", "name": "It is deep"}                   | It is deep
                    "It is deep"                                               | It is deep
                    {"@type": "CreativeWork", "name": "The harbour, a film"}   |
                    """)
    void read_ofAClaimInTheItem_takesItFromThere(String item, @Nullable String claim) throws IOException {
        Arriving arriving =
                one("{\"@type\": \"ClaimReview\", \"url\": \"https://example.org/checks/1\", \"itemReviewed\": " + item
                        + "}");
        if (claim == null) {
            assertThat(rules(arriving)).contains(ArrivalRule.NO_CLAIM);
            return;
        }
        assertThat(review(arriving).claim()).isEqualTo(claim);
        assertThat(rules(arriving)).contains(ArrivalRule.CLAIM_IN_ITEM);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, en",
        "en_us, en-US",
        "KO, ko",
        "kor, ko",
        "English, en",
        "한국어, ko",
        "ZH-HANT-tw, zh-Hant-TW",
        "عربي, und"
    })
    void read_ofALanguage_inOtherLetters(String written, String tag) throws IOException {
        assertThat(review(one(WHOLE.replace("\"inLanguage\": \"en\"", "\"inLanguage\": \"" + written + "\"")))
                        .language())
                .isEqualTo(tag);
    }

    @Test
    void read_ofAClaimantInOtherLetters_isOne() throws IOException {
        Arriving arriving = one(WHOLE.replace(
                "{\"@type\": \"Person\", \"name\": \"Kim\"}", "[{\"name\": \"Kim\"}, {\"name\": \"KIM\"}]"));
        assertThat(review(arriving).claimants()).extracting(Party::name).containsExactly("Kim");
        assertThat(rules(arriving)).doesNotContain(ArrivalRule.SEVERAL_CLAIMANTS);
    }

    @Test
    void elements_ofLines_goOnBehindABadOne() throws IOException {
        String line = WHOLE.replace("\n", "");
        List<Arriving> all = all(line + "\n{\"@type\": \"ClaimReview\", \"name\": \"un\"escaped\"}\n\n" + line + "\n");
        assertThat(all).extracting(Arriving::line).containsExactly(1L, 2L, 4L);
        assertThat(rules(all.get(1))).containsExactly(ArrivalRule.NOT_JSON);
    }

    @Test
    void elements_ofADocumentThatBreaksOff_keepWhatCameBefore() throws IOException {
        List<Arriving> all = all("[\n" + WHOLE + ",\n{\"@type\": ");
        assertThat(all).hasSize(2);
        assertThat(all.get(0).review()).isNotNull();
        assertThat(rules(all.get(1))).containsExactly(ArrivalRule.NOT_JSON);
    }

    @Test
    void elements_ofAHugeRecord_refuseItAndGoOn() throws IOException {
        String huge = "{\"@type\": \"ClaimReview\", \"claimReviewed\": [\"" + "x\", \"".repeat(300_000) + "\"]}";
        List<Arriving> all = all("[" + huge + ",\n" + WHOLE + "]");
        assertThat(rules(all.get(0))).containsExactly(ArrivalRule.TOO_LARGE);
        assertThat(all.get(1).review()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "[%s]",
                "{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\": \"WebPage\", \"name\": \"x\"}, %s]}",
                "{\"@type\": \"DataFeed\", \"dataFeedElement\": [{\"@type\": \"DataFeedItem\", \"item\": %s}]}",
                "{\"@type\": \"DataFeed\", \"dataFeedElement\": [{\"@type\": \"DataFeedItem\", \"item\": [%s]}]}",
                "{\"@type\": \"Article\", \"subjectOf\": {\"review\": %s}}",
                "<html><script type=\"application/ld+json\">\n%s</script></html>"
            })
    void elements_ofEachShape_holdTheReview(String shape) throws IOException {
        List<Review> reviews = all(String.format(Locale.ROOT, shape, WHOLE)).stream()
                .map(ReviewReadingTest::review)
                .toList();
        assertThat(reviews).extracting(Review::claim).containsExactly("The harbour cost 4 million dollars");
    }

    @Test
    void elements_ofAGraph_resolveWhatIsNamedElsewhere() throws IOException {
        String graph = "{\"@graph\": [%s, {\"@id\": \"#us\", \"@type\": \"Organization\", \"name\": \"Checkers\"}]}";
        String review = WHOLE.replaceFirst("\\{\"@type\": \"Organization\"[^}]*}", "{\"@id\": \"#us\"}");
        Map<String, JsonNode> named = NamedParties.in(elements(String.format(Locale.ROOT, graph, review)));
        Arriving arriving =
                all(String.format(Locale.ROOT, graph, review), named).get(0);
        assertThat(review(arriving).publisher().name()).isEqualTo("Checkers");
        assertThat(arriving.remarks()).isEmpty();
    }

    @Test
    void elements_ofGooglesAnswer_holdItsReviews() throws IOException {
        List<Arriving> all = all(
                """
                {"claims": [{"text": "The harbour cost 4 million dollars", "claimant": "Kim", "claimDate": "2024-01-01T00:00:00Z",
                 "claimReview": [{"publisher": {"name": "Checkers", "site": "example.org"}, "url": "https://example.org/checks/1",
                 "title": "No", "reviewDate": "2024-02-03T00:00:00Z", "textualRating": "False", "languageCode": "en"}]}],
                 "nextPageToken": "CAo"}
                """);
        assertThat(all).hasSize(1);
        assertThat(all.get(0).pointer()).isEqualTo("/claims/0/claimReview/0");
        assertThat(review(all.get(0)).identity()).isEqualTo(review(one(WHOLE)).identity());
        assertThat(review(all.get(0)).stance()).isEqualTo(Stance.REFUTES);
    }

    @Test
    void elements_ofGooglesPages_holdTheirMarkups() throws IOException {
        List<Arriving> all = all(
                """
                {"claimReviewMarkupPages": [{"name": "pages/1", "pageUrl": "https://example.org/checks/1",
                 "publishDate": "2024-02-03", "claimReviewAuthor": {"name": "Checkers"}, "claimReviewMarkups": [
                 {"claimReviewed": "The harbour cost 4 million dollars", "claimAppearances": ["https://town.example/post"],
                  "rating": {"textualRating": "False", "ratingValue": 1, "bestRating": 5, "worstRating": 1}}]}]}
                """);
        assertThat(all).hasSize(1);
        assertThat(review(all.get(0)).identity()).isEqualTo(review(one(WHOLE)).identity());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.example.org/checks/1/",
                "https://EXAMPLE.org:443/checks/1?utm_source=feed#top",
                "https://example.org/checks/1?fbclid=1"
            })
    void identity_ofTheSamePage_isTheSame(String address) throws IOException {
        Review other = review(one(WHOLE.replace("https://example.org/checks/1", address)));
        assertThat(other.identity()).isEqualTo(review(one(WHOLE)).identity());
    }

    @Test
    void identity_ofAnotherClaimOnThePage_isAnother() throws IOException {
        Review other = review(one(WHOLE.replace("4 million", "5 million")));
        assertThat(other.identity()).isNotEqualTo(review(one(WHOLE)).identity());
    }

    /** What a page says of its encoding is true of the bytes that came, not of what was made of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "iso-8859-1 | windows-1252 | iso-8859-1 | Le café a coûté 5 €",
                "-          | windows-1252 | iso-8859-1 | Le café a coûté 5 €",
                "utf-8      | UTF-8        | iso-8859-1 | Le café a coûté 5 €",
                "nonsense   | windows-31j  | shift_jis  | 費用は560万ドルである",
                "euc-kr     | x-windows-949 | euc-kr    | 비용은 560만 달러다",
                "utf-16le   | UTF-16LE     | utf-8      | 비용은 560만 달러다",
                "windows-1251 | windows-1251 | koi8-r   | Это стоило 560 миллионов"
            })
    void elements_ofWhatWasFetched_areDecodedOnce(@Nullable String header, String written, String meta, String claim)
            throws IOException {
        String record = WHOLE.replace("The harbour cost 4 million dollars", claim);
        String page = "<html><head><meta charset=\"" + meta + "\"></head><script type=\"application/ld+json\">" + record
                + "</script></html>";
        assertThat(fetched(page.getBytes(Charset.forName(written)), header)).containsExactly(claim);
        if (header != null && !header.equals("nonsense")) {
            assertThat(fetched(record.getBytes(Charset.forName(written)), header))
                    .containsExactly(claim);
            String lines = (record.replace("\n", "") + "\n").repeat(2);
            assertThat(fetched(lines.getBytes(Charset.forName(written)), header))
                    .containsExactly(claim, claim);
        }
    }

    private static List<String> fetched(byte[] body, @Nullable String header) throws IOException {
        List<Element> found = new ArrayList<>();
        try (Elements elements = SentForm.elements(new ByteArrayInputStream(Fetching.file(body, header)))) {
            for (Element element = elements.next(); element != null; element = elements.next()) {
                found.add(element);
            }
        }
        return Arriving.in(found, Map.of()).stream()
                .map(arriving -> review(arriving).claim())
                .toList();
    }

    private static List<ArrivalRule> rules(Arriving arriving) {
        return arriving.remarks().stream().map(Remark::rule).toList();
    }

    private static Review review(Arriving arriving) {
        Review review = arriving.review();
        assertThat(review).as(arriving.remarks().toString()).isNotNull();
        return java.util.Objects.requireNonNull(review);
    }

    private static Arriving one(String json) throws IOException {
        List<Arriving> all = all(json);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<Arriving> all(String file) throws IOException {
        return all(file, Map.of());
    }

    private static List<Arriving> all(String file, Map<String, JsonNode> named) throws IOException {
        List<Element> found = new ArrayList<>();
        try (Elements elements = elements(file)) {
            for (Element element = elements.next(); element != null; element = elements.next()) {
                found.add(element);
            }
        }
        return Arriving.in(found, named);
    }

    private static Elements elements(String file) throws IOException {
        return SentForm.elements(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
