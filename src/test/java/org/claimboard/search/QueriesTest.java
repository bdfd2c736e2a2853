package org.claimboard.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people type finds the right record first: the table beside this test, over the shipped claims. */
class QueriesTest {

    private static final ShippedIndex INDEX = new ShippedIndex();

    static List<Arguments> queries() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/claimboard/search/queries.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .map(cells -> Arguments.of(cells.get(0), cells.get(1)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void query_findsFirst(String query, String expected) {
        SearchResult result = INDEX.search(query, 5);
        assertThat(result.hits().stream()
                        .map(hit -> hit.card().type().word() + " " + hit.card().slug())
                        .toList())
                .startsWith(expected);
    }

    @Test
    void table_isLongEnough() throws IOException {
        assertThat(queries()).hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void sameWords_withAnotherNumber_comeBehindTheSameNumber() {
        for (String query : List.of("고급 칩 2,000개", "고급 칩 16,000개")) {
            List<String> found = INDEX.search(query, 20).hits().stream()
                    .map(hit -> hit.card().slug())
                    .toList();
            String same = query.contains("2,000") ? "deepseek-trained-r1-on-2000-chips" : "western-models-16000-chips";
            String other = query.contains("2,000") ? "western-models-16000-chips" : "deepseek-trained-r1-on-2000-chips";
            assertThat(found).as(query).contains(same, other);
            assertThat(found.indexOf(same)).as(query).isLessThan(found.indexOf(other));
        }
    }

    @Test
    void slip_isOfferedMended() {
        assertThat(INDEX.search("딥씨크 제작비", 5).suggestion()).isEqualTo("딥시크 제작비");
        assertThat(INDEX.search("Elon Msuk", 5).suggestion()).isEqualTo("Elon Musk");
        assertThat(INDEX.search("Elon Musk", 5).suggestion()).isNull();
    }

    @Test
    void unknownField_isSearchedAsWords_andSaysSo() {
        SearchResult result = INDEX.search("colour:hairstyle", 5);
        assertThat(result.notices()).containsExactly(new SearchNotice(SearchNotice.Kind.UNKNOWN_FIELD, "colour"));
        assertThat(result.hits().get(0).card().slug()).contains("hairstyle");
    }
}
