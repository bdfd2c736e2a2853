package org.claimboard.exchange.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way in which reviews are broken in the wild, one file each. */
class ReviewLintTest {

    private static final Path FIXTURES = Path.of("src/test/resources/claimreview");
    private static final URI PAGE = URI.create("https://www.desk.example.org/en/claims/harbour#review");

    @Test
    void check_ofASoundReview_findsNothing() throws IOException {
        assertThat(ReviewLint.check(Files.readString(FIXTURES.resolve("sound.json")), PAGE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(
            files = "src/test/resources/claimreview/expected.tsv",
            delimiter = '\t',
            emptyValue = "",
            nullValues = "-")
    void check_ofABrokenReview_namesRuleAndPlace(String rule, String file, String pointer) throws IOException {
        String place = pointer == null ? "" : pointer;

        assertThat(ReviewLint.check(Files.readString(FIXTURES.resolve(file)), file.contains("shortened") ? null : PAGE))
                .extracting(finding -> finding.rule().number() + " " + finding.pointer())
                .containsExactly(rule + " " + place);
    }

    @Test
    void rules_haveABrokenReviewEach() throws IOException {
        Set<String> tried = Files.readAllLines(FIXTURES.resolve("expected.tsv")).stream()
                .map(line -> line.split("\t", -1)[0])
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(ReviewRule.values()).map(ReviewRule::number))
                .allMatch(number -> tried.contains(number) || number.equals(ReviewRule.MICRODATA.number()));
    }

    @Test
    void check_ofAPageWithMicrodata_namesIt() {
        String page = "<div itemscope itemtype='https://schema.org/ClaimReview'><p itemprop=claimReviewed>x</p></div>";

        assertThat(PageLint.check(page, PAGE)).extracting(ReviewFinding::rule).containsExactly(ReviewRule.MICRODATA);
    }

    @Test
    void check_ofAPage_readsTheBlockAsBrowsersDo() throws IOException {
        String block =
                "<script type='application/ld+json'>" + Files.readString(FIXTURES.resolve("sound.json")) + "</script>";

        assertThat(PageLint.check("<html><head>" + block + "</head></html>", PAGE))
                .isEmpty();
        assertThat(PageLint.check("<html><head>" + block + block + "</head></html>", PAGE))
                .extracting(ReviewFinding::rule)
                .containsExactly(ReviewRule.SEVERAL_REVIEWS);
        assertThat(PageLint.check("<p>Nothing</p>", PAGE))
                .extracting(ReviewFinding::rule)
                .containsExactly(ReviewRule.NO_REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "null", "1", "\"x\"", "[[[]]]", "{\"@graph\":[null,1]}"})
    void check_ofAnyJson_isNoFailure(String json) {
        assertThat(ReviewLint.check(json, null)).extracting(ReviewFinding::rule).containsExactly(ReviewRule.NO_REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://web.archive.org/web/2025/https://example.org/a", "https://example.org/a,b"})
    void check_ofAnAddressInsideAnother_isOneAddress(String address) throws IOException {
        String review =
                Files.readString(FIXTURES.resolve("sound.json")).replace("https://town.example.org/harbour", address);

        assertThat(ReviewLint.check(review, PAGE)).isEmpty();
    }

    /** A truncated block, as a page that broke off leaves it. */
    @Test
    void check_ofEachBeginningOfAReview_isAFinding() throws IOException {
        String review = Files.readString(FIXTURES.resolve("sound.json")).strip();

        assertThat(Stream.iterate(1, i -> i + 1)
                        .limit(review.length() - 1L)
                        .map(i -> ReviewLint.check(review.substring(0, i), PAGE)))
                .allMatch(findings -> findings.size() == 1);
    }
}
