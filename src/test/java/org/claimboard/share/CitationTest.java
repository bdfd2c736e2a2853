package org.claimboard.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.claimboard.reading.Text;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    private static final String ADDRESS = "https://claims.example.org/ko/claims/costs?asOf=2026-11-23T23:59:59.123456Z";

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '`',
            value = {
                "100% of $5 & #1_a	100\\% of \\$5 \\& \\#1\\_a",
                "{open	\\textbraceleft{}open",
                "a}b{c	a\\textbraceright{}b\\textbraceleft{}c",
                "C:\\new ~ ^	C:\\textbackslash{}new \\textasciitilde{} \\textasciicircum{}",
                "a<b>c|d	a\\textless{}b\\textgreater{}c\\textbar{}d",
                "\"딥시크\" 'said' “so”	\"딥시크\" 'said' “so”",
                "😀 梁文鋒	😀 梁文鋒",
            })
    void text_ofBibTex_isPrintedAsItIs(String typed, String written) {
        assertThat(BibTex.text(typed)).isEqualTo(written);
    }

    @Test
    void text_ofBibTex_standsOnOneLine() {
        assertThat(BibTex.text(" one\r\n\ttwo\u0085three ")).isEqualTo("one two three");
    }

    @Test
    void bibTex_ofAClaim_isOneEntry() {
        assertThat(BibTex.of(citation("R&D 비용은 {5}달러", "오해 유발", "Kim, Lee")))
                .isEqualTo(
                        """
                        @misc{costs,
                          title = {{R\\&D 비용은 \\textbraceleft{}5\\textbraceright{}달러}},
                          author = {{Kim, Lee}},
                          howpublished = {Claimboard},
                          year = {2026},
                          month = nov,
                          day = {23},
                          note = {오해 유발. Revision 3},
                          language = {ko},
                          langid = {korean},
                          url = {https://claims.example.org/ko/claims/costs?asOf=2026-11-23T23:59:59.123456Z}
                        }
                        """);
    }

    /** BibTeX finds the end of a field by counting braces, whether or not a backslash stands before them. */
    @ParameterizedTest
    @ValueSource(strings = {"}", "{{{", "\\}", "\\{", "}}, url = {evil", "{\\}}", "a\\"})
    void bibTex_ofAnyTitle_closesEachBraceThatItOpens(String title) {
        String entry = BibTex.of(citation(title, null, null));

        int depth = 0;
        for (int i = 0; i < entry.length(); i++) {
            depth += entry.charAt(i) == '{' ? 1 : entry.charAt(i) == '}' ? -1 : 0;
            assertThat(depth > 0 || i < entry.indexOf('{') || i >= entry.lastIndexOf('}'))
                    .isTrue();
        }
        assertThat(depth).isZero();
        assertThat(entry).contains("author = {{Claimboard}}", "note = {Revision 3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R&D cost 100% of $5.6M, says OpenAI", "}{\\", "딥시크 {5} 달러", "C:\\new ~^<>|_#"})
    void bibTex_ofAnyClaim_isReadByAParser(String title) throws Exception {
        BibTeXDatabase read =
                new BibTeXParser().parse(new StringReader(BibTex.of(citation(title, "Misleading", "Kim"))));

        BibTeXEntry entry = read.resolveEntry(new Key("costs"));
        assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()).isEqualTo("{" + BibTex.text(title) + "}");
        assertThat(entry.getField(new Key("day")).toUserString()).isEqualTo("23");
        assertThat(entry.getField(BibTeXEntry.KEY_MONTH).toUserString()).isEqualTo("November");
        assertThat(entry.getField(new Key("langid")).toUserString()).isEqualTo("korean");
    }

    @Test
    void csl_ofAClaim_hasTheFieldsOfAWebPage() {
        JsonNode item = new ObjectMapper().valueToTree(CslItem.of(citation("{5} \"달러\"", "오해 유발", "Kim, Lee")));

        Set<String> names = new TreeSet<>();
        item.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly(
                        "URL",
                        "author",
                        "container-title",
                        "id",
                        "issued",
                        "language",
                        "note",
                        "title",
                        "type",
                        "version");
        assertThat(item.at("/type").asText()).isEqualTo("webpage");
        assertThat(item.at("/title").asText()).isEqualTo("{5} \"달러\"");
        assertThat(item.at("/issued")).hasToString("{\"date-parts\":[[2026,11,23]]}");
        assertThat(item.at("/author")).hasToString("[{\"literal\":\"Kim, Lee\"}]");
        assertThat(item.at("/URL").asText()).isEqualTo(ADDRESS);
        assertThat(item.at("/version").isTextual()).isTrue();
    }

    @Test
    void csl_withoutAVerdict_isTheSitesOwn() {
        JsonNode item = new ObjectMapper().valueToTree(CslItem.of(citation("Costs", null, null)));

        assertThat(item.has("note")).isFalse();
        assertThat(item.at("/author/0/literal").asText()).isEqualTo("Claimboard");
    }

    private static Citation citation(String title, @Nullable String verdict, @Nullable String reviewer) {
        return new Citation(
                "costs",
                new Text(title, "ko"),
                3,
                false,
                verdict,
                reviewer,
                Instant.parse("2026-11-23T23:59:59.123456Z"),
                ADDRESS);
    }
}
