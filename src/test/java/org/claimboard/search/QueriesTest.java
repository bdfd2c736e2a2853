package org.claimboard.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
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

    static List<List<String>> spellings() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/claimboard/search/spellings.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void spelling_findsEveryOther(List<String> spellings) {
        Map<RecordKey, String> claims = new HashMap<>();
        for (int i = 0; i < spellings.size(); i++) {
            claims.put(new RecordKey(RecordType.CLAIM, "english-" + i), claim("en", "About " + spellings.get(i) + "."));
            claims.put(
                    new RecordKey(RecordType.CLAIM, "korean-" + i), claim("ko", "그것은 " + spellings.get(i) + " 이야기이다"));
        }
        claims.put(new RecordKey(RecordType.CLAIM, "other"), claim("en", "The M2 of a 파라미터"));
        ShippedIndex index = new ShippedIndex(claims);
        for (String query : spellings) {
            SearchResult result = index.search(new SearchRequest(query, Map.of(), 100, null, true));
            assertThat(slugs(result)).as(query).hasSize(2 * spellings.size()).doesNotContain("other");
            assertThat(index.search(query, 100).suggestion()).as(query).isNull();
        }
    }

    @Test
    void spelling_isMarkedAsItIsWritten() {
        ShippedIndex index = new ShippedIndex(
                Map.of(new RecordKey(RecordType.CLAIM, "flat"), claim("ko", "넓이는 84㎡이고 길이는 300㎞이며 코로나19 전이다")));
        assertThat(marked(index, "제곱미터")).containsExactly("㎡");
        assertThat(marked(index, "300 km")).containsExactly("300㎞");
        assertThat(marked(index, "covid-19")).containsExactly("코로나19");
        assertThat(slugs(index.search("-covid19", 5))).isEmpty();
        assertThat(slugs(index.search("> 200㎞", 5))).containsExactly("flat");
    }

    @Test
    void claimant_withADecomposedName_isFoundByTheComposedOne_andTheOtherWayRound() {
        String decomposed = Normalizer.normalize("한별", Normalizer.Form.NFD);
        ShippedIndex index = new ShippedIndex(Map.of(
                new RecordKey(RecordType.CLAIMANT, "star"),
                "{\"names\":{\"ko\":\"" + decomposed + "\",\"en\":\"" + Normalizer.normalize("별", Normalizer.Form.NFD)
                        + "\"}}",
                new RecordKey(RecordType.CLAIM, "says"),
                "{\"claimant\":\"star\",\"language\":\"ko\",\"title\":{\"ko\":\"어떤 말\"}}"));
        for (String name : List.of("한별", decomposed)) {
            assertThat(slugs(index.search("claimant:" + name, 5))).as(name).contains("says", "star");
            assertThat(slugs(index.search(name, 5))).as(name).contains("says");
        }
    }

    private static String claim(String language, String title) {
        return "{\"language\":\"" + language + "\",\"title\":{\"" + language + "\":\"" + title + "\"}}";
    }

    private static List<String> slugs(SearchResult result) {
        return result.hits().stream().map(hit -> hit.card().slug()).toList();
    }

    private static List<String> marked(ShippedIndex index, String query) {
        return index.search(query, 5).hits().get(0).titles().values().stream()
                .flatMap(List::stream)
                .filter(Run::marked)
                .map(Run::text)
                .toList();
    }
}
