package org.claimboard.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RecordDifferenceTest {

    @Test
    void between_textsInLanguages_namesTheLanguage() {
        assertThat(changes(
                        """
                        {"claim":"a","title":{"en":"One","ko":"하나"},"core":true}""",
                        """
                        {"claim":"a","title":{"en":"One","ko":"둘"}}"""))
                .containsExactly("title.ko: 하나 -> 둘", "core: true -> null");
    }

    @Test
    void between_evidence_followsTheSourceAndNotThePlace() {
        assertThat(
                        changes(
                                """
                        {"evidence":[{"source":"x","quote":"old"},{"source":"y","quote":"same"}]}""",
                                """
                        {"evidence":[{"source":"z","quote":"new"},{"source":"y","quote":"same"},{"source":"x","quote":"now"}]}"""))
                .containsExactly(
                        "evidence[1].source: null -> z",
                        "evidence[1].quote: null -> new",
                        "evidence[3].quote: old -> now");
    }

    @Test
    void between_itemsWithoutNames_followsWhatTheySay() {
        assertThat(changes(
                        """
                        {"quality":[{"en":"First"},{"en":"Second"},{"en":"Third"}]}""",
                        """
                        {"quality":[{"en":"Second"},{"en":"Third, changed"}]}"""))
                .containsExactly("quality[1].en: First -> null", "quality[2].en: Third -> Third, changed");
    }

    @Test
    void between_twoItemsOfOneSource_keepsThemApart() {
        assertThat(
                        changes(
                                """
                        {"evidence":[{"source":"x","quote":"a"},{"source":"x","quote":"b"}]}""",
                                """
                        {"evidence":[{"source":"x","quote":"a"},{"source":"x","quote":"c"}]}"""))
                .containsExactly("evidence[2].quote: b -> c");
    }

    @Test
    void between_anOrderOnly_saysNothing() {
        assertThat(changes(
                        """
                        {"evidence":[{"source":"x"},{"source":"y"}]}""",
                        """
                        {"evidence":[{"source":"y"},{"source":"x"}]}"""))
                .isEmpty();
    }

    @Test
    void between_nothingAndARecord_isEveryValue() {
        assertThat(RecordDifference.between(null, "{\"rates\":\"x\",\"days\":{\"2025-01-31\":1430.5}}"))
                .extracting(change -> change.field() + ": " + change.after())
                .containsExactly("rates: x", "days.2025-01-31: 1430.5");
    }

    @Test
    void fields_ofTheFileFormat_allHaveNames() throws IOException {
        Set<String> fields = new TreeSet<>();
        try (InputStream schema =
                RecordDifference.class.getResourceAsStream("/org/claimboard/record/claim-file.schema.json")) {
            collect(new ObjectMapper().readTree(schema), fields);
        }

        assertThat(fields)
                .hasSizeGreaterThan(100)
                .allSatisfy(field -> assertThat(FieldName.of(field)).as(field).isNotNull());
    }

    private static void collect(JsonNode schema, Set<String> fields) {
        schema.path("properties").fieldNames().forEachRemaining(fields::add);
        schema.forEach(part -> collect(part, fields));
    }

    private static List<String> changes(String before, String after) {
        return RecordDifference.between(before, after).stream()
                .map(change -> change.field() + ": " + change.before() + " -> " + change.after())
                .toList();
    }
}
