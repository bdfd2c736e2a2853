package org.claimboard.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.claimboard.record.Finding;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form says is told by rule, place and field, whatever language the sentence is in. */
class NotesTest {

    private static final RecordKey KEY = new RecordKey(RecordType.CLAIM, "harbour");
    private static final ObjectNode RECORD = JsonNodeFactory.instance.objectNode();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "required property 'title' not found",
                "필수 속성 'title'를 찾을 수 없습니다",
                "gerekli özellik bulunamadı",
                ""
            })
    void missingField_isNotedThere_whateverTheSentence(String sentence) {
        Note note = note(new Finding(KEY, "", Rule.NOT_IN_FORMAT, sentence, "title"));
        assertThat(note.missing()).isTrue();
        assertThat(note.pointer()).isEqualTo("/title");
    }

    @Test
    void sentenceThatQuotesTheValidator_isNoMissingField() {
        Note note =
                note(new Finding(KEY, "/text/en", Rule.NOT_IN_FORMAT, "says \"required property 'title' not found\""));
        assertThat(note.missing()).isFalse();
        assertThat(note.pointer()).isEqualTo("/text/en");
    }

    private static Note note(Finding finding) {
        return Notes.of(Map.of(), List.of(finding), RECORD).list().get(0);
    }
}
