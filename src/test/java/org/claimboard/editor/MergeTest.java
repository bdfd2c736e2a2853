package org.claimboard.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.editor.Difference.By;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordType;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Form CLAIM = Form.of(RecordType.CLAIM);
    private static final String BASE =
            """
            {"title": {"en": "A", "ko": "가"}, "kind": "event",
             "evidence": [{"source": "one", "stance": "supports"}, {"source": "two", "stance": "refutes"}],
             "parts": [{"text": {"en": "p"}, "verdict": "supported"}],
             "assessments": [{"verdict": "supported", "reviewer": "anna"}]}
            """;

    @Test
    void changesInDifferentPlaces_fitTogether() {
        Merge merge = merge(BASE.replace("\"A\"", "\"A2\""), BASE.replace("\"가\"", "\"나\""));

        assertThat(merge.merged().at("/title")).isEqualTo(parse("{\"en\": \"A2\", \"ko\": \"나\"}"));
        assertThat(merge.differences()).extracting(Difference::by).containsExactlyInAnyOrder(By.THEM, By.ME);
    }

    @Test
    void theSameChange_isNone() {
        String both = BASE.replace("\"A\"", "\"A2\"");
        assertThat(merge(both, both).differences()).isEmpty();
    }

    @Test
    void changesOfTheSame_areLeftToChoose() {
        Merge merge = merge(BASE.replace("\"A\"", "\"B\""), BASE.replace("\"A\"", "\"C\""));

        assertThat(merge.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.isConflict()).isTrue();
            assertThat(difference.pointer()).isEqualTo("/title/en");
            assertThat(difference.base().asText()).isEqualTo("A");
            assertThat(difference.theirs().asText()).isEqualTo("B");
            assertThat(difference.mine().asText()).isEqualTo("C");
        });
    }

    @Test
    void evidence_isKnownByItsSourceWhereverItStands() {
        String moved = BASE.replace(
                "{\"source\": \"one\", \"stance\": \"supports\"}, {\"source\": \"two\", \"stance\": \"refutes\"}",
                "{\"source\": \"two\", \"stance\": \"refutes\"}, {\"source\": \"one\", \"stance\": \"supports\"}");
        String changed = BASE.replace("\"stance\": \"refutes\"", "\"stance\": \"contextualises\"");
        Merge merge = merge(changed, moved);

        assertThat(merge.differences()).noneMatch(Difference::isConflict);
        assertThat(merge.merged().path("evidence"))
                .isEqualTo(parse("{\"e\": [{\"source\": \"two\", \"stance\": \"contextualises\"},"
                                + " {\"source\": \"one\", \"stance\": \"supports\"}]}")
                        .path("e"));
    }

    @Test
    void evidenceAddedByBoth_isAllThere() {
        String theirs =
                BASE.replace("\"evidence\": [", "\"evidence\": [{\"source\": \"three\", \"stance\": \"supports\"},");
        String mine =
                BASE.replace("\"evidence\": [", "\"evidence\": [{\"source\": \"four\", \"stance\": \"supports\"},");
        Merge merge = merge(theirs, mine);

        assertThat(merge.differences()).noneMatch(Difference::isConflict);
        assertThat(merge.merged().path("evidence").findValuesAsText("source"))
                .containsExactlyInAnyOrder("one", "two", "three", "four");
    }

    @Test
    void evidenceThatOneTookOutAndTheOtherChanged_isLeftToChoose() {
        String theirs = BASE.replace(", {\"source\": \"two\", \"stance\": \"refutes\"}", "");
        String mine = BASE.replace("\"refutes\"", "\"contextualises\"");
        Merge merge = merge(theirs, mine);

        assertThat(merge.differences()).singleElement().matches(Difference::isConflict);
        assertThat(chosen(merge, "theirs").path("evidence")).hasSize(1);
        assertThat(chosen(merge, "mine").path("evidence")).hasSize(2);
    }

    @Test
    void verdictsAddedByBoth_followEachOther() {
        String theirs = BASE.replace("\"anna\"}", "\"anna\"}, {\"verdict\": \"refuted\", \"reviewer\": \"bora\"}");
        String mine = BASE.replace("\"anna\"}", "\"anna\"}, {\"verdict\": \"contested\", \"reviewer\": \"chul\"}");
        Merge merge = merge(theirs, mine);

        assertThat(merge.differences()).noneMatch(Difference::isConflict);
        assertThat(merge.merged().path("assessments").findValuesAsText("reviewer"))
                .containsExactly("anna", "bora", "chul");
    }

    @Test
    void listsThatCannotBeToldApart_areLeftToChooseWhole() {
        String theirs = BASE.replace("\"p\"", "\"q\"");
        String mine =
                BASE.replace("\"parts\": [", "\"parts\": [{\"text\": {\"en\": \"n\"}, \"verdict\": \"refuted\"}, ");
        Merge merge = merge(theirs, mine);

        assertThat(merge.differences()).singleElement().satisfies(difference -> assertThat(difference.pointer())
                .isEqualTo("/parts"));
        assertThat(chosen(merge, "theirs").path("parts")).hasSize(1);
    }

    @Test
    void otherWords_standWhereBothChanged() {
        Merge merge = merge(BASE.replace("\"A\"", "\"B\""), BASE.replace("\"A\"", "\"C\""));
        ObjectNode filled = new Choices(
                        CLAIM, Map.of("pick:/title/en", List.of("words"), "words:/title/en", List.of("B and C")))
                .applyTo(merge);

        assertThat(filled.at("/title/en").asText()).isEqualTo("B and C");
    }

    private static ObjectNode chosen(Merge merge, String pick) {
        Map<String, List<String>> posted = new HashMap<>();
        merge.differences().forEach(difference -> posted.put("pick:" + difference.pointer(), List.of(pick)));
        return new Choices(CLAIM, posted).applyTo(merge);
    }

    private static Merge merge(String theirs, String mine) {
        return Merge.of(CLAIM, parse(BASE), parse(theirs), parse(mine));
    }

    private static ObjectNode parse(String json) {
        return CanonicalForm.parse(json);
    }
}
