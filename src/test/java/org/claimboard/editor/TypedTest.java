package org.claimboard.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.record.RecordType;
import org.claimboard.record.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What browsers send, and what they could be made to send. */
class TypedTest {

    private static final Form CLAIM = Form.of(RecordType.CLAIM);

    @Test
    void gapsInALists_closeUp() {
        ObjectNode typed =
                typed("/evidence/999999/source", "b", "/evidence/7/source", "a", "/evidence/2147483648/source", "c");

        assertThat(typed.path("evidence").findValuesAsText("source")).containsExactly("a", "b");
    }

    @Test
    void namesThatTheFormDoesNotHave_areLeftOut() {
        ObjectNode typed = typed(
                "/__proto__/x",
                "1",
                "/constructor",
                "1",
                "/title/__proto__",
                "1",
                "/title/en/deeper/and/deeper",
                "1",
                "/evidence/-1/source",
                "1",
                "/evidence/1e9/source",
                "1",
                "/evidence//source",
                "1",
                "/evidence/~0~1/source",
                "1",
                "//",
                "1",
                "/" + "a/".repeat(5000),
                "1",
                "claim",
                "other");

        assertThat(typed.toString()).isEqualTo("{\"title\":{\"en\":\"\"},\"evidence\":[]}");
    }

    @Test
    void thousandsOfItems_areCutWhereTheListEnds() {
        Map<String, List<String>> posted = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            posted.put("/evidence/" + i + "/credibility/" + i + "/confirmedBy/" + i + "/source", List.of("x"));
        }
        assertThat(Typed.read(CLAIM, posted).path("evidence")).hasSize(2000);
        assertTimeout(Duration.ofSeconds(5), () -> Typed.read(CLAIM, posted));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/quantities/0/value | 5.6.1 | NOT_A_NUMBER",
                "/quantities/0/value | 1e9 | NOT_A_NUMBER",
                "/quantities/0/value | 12,34 | NOT_A_NUMBER",
                "/appears/0/passage | 1.5 | NOT_A_WHOLE_NUMBER",
                "/stated | yesterday | NOT_A_DATE",
                "/stated | 2025-02-30 | NOT_A_DATE",
                "/kind | rumour | NOT_AN_OPTION",
            })
    void whatCannotBeRead_isKeptAndSaidWhere(String pointer, String words, Fault fault) {
        ObjectNode typed = typed(pointer, words);
        Reading reading = Reading.of(CLAIM, typed);

        assertThat(reading.faults()).containsExactly(Map.entry(pointer, fault));
        assertThat(typed.at(pointer).asText()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5576000 | 5576000",
                "5,576,000 | 5576000",
                "0.10 | 0.10",
                "-3 | -3",
                "123456789012.5 | 123456789012.5"
            })
    void numbers_areExact(String words, String number) {
        Reading reading = Reading.of(CLAIM, typed("/quantities/0/value", words));

        assertThat(reading.record().at("/quantities/0/value").asText()).isEqualTo(number);
    }

    @Test
    void textThatIsTooLongOrCannotBeKept_isSaidWhere() {
        ObjectNode typed = typed("/title/en", "x".repeat(8001), "/title/ko", "a\u0000b");

        assertThat(Reading.of(CLAIM, typed).faults())
                .containsEntry("/title/en", Fault.TOO_LONG)
                .containsEntry("/title/ko", Fault.BAD_CHARACTER);
    }

    @Test
    void buttonsForPlacesThatAreNot_changeNothing() {
        Signature signature = new Signature("Anna", "2026-11-23");
        for (String button : List.of(
                "add /nowhere",
                "remove /evidence/99",
                "up /evidence/0",
                "down /evidence/0",
                "remove /evidence/x",
                "add /evidence/0/credibility/5/reason",
                "drop /evidence/0",
                "add evidence")) {
            ObjectNode typed = typed("/evidence/0/source", "a");
            ObjectNode before = typed.deepCopy();
            Change.of(button).ifPresent(change -> change.applyTo(typed, CLAIM, signature));
            assertThat(typed).as(button).isEqualTo(before);
        }
    }

    @Test
    void aNewVerdict_isSignedAndDated() {
        ObjectNode typed = typed("/title/en", "A");
        Change.of("add /assessments").orElseThrow().applyTo(typed, CLAIM, new Signature("Anna", "2026-11-23"));

        assertThat(typed.at("/assessments/0/reviewer").asText()).isEqualTo("Anna");
        assertThat(typed.at("/assessments/0/date").asText()).isEqualTo("2026-11-23");
    }

    @Test
    void placesInTheForm_countBlankItems() {
        Reading reading = Reading.of(CLAIM, typed("/evidence/0/source", "", "/evidence/1/source", "a"));

        assertThat(Places.inForm(reading.record(), "/evidence/0/quote")).isEqualTo("/evidence/1/quote");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "DeepSeek’s R1: 2,000 chips? | deepseeks-r1-2-000-chips",
                "Café au lait | cafe-au-lait",
                "딥시크 R1 | dibsikeu-r1"
            })
    void slug_isMadeOfLatinNames(String name, String slug) {
        assertThat(Slug.romanised(Proposal.words(name))).isEqualTo(slug);
    }

    private static ObjectNode typed(String... fields) {
        Map<String, List<String>> posted = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            posted.put(fields[i], List.of(fields[i + 1]));
        }
        return Typed.read(CLAIM, posted);
    }
}
