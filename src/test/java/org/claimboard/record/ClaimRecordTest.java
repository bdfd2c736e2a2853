package org.claimboard.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import org.claimboard.record.ClaimFile.AssessmentEntry;
import org.claimboard.record.ClaimFile.CorrectionEntry;
import org.junit.jupiter.api.Test;

class ClaimRecordTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalizedText WORDS = LocalizedText.of(Map.of("en", "Because", "ko", "그래서"));
    private static final String HALF = "{\"claim\":\"half\",\"assessments\":[{\"verdict\":\"supported\"}]}";

    @Test
    void acts_addToACopy_asTheFormatHasIt() {
        ClaimRecord half = ClaimRecord.parse(HALF);

        ClaimRecord done = half.assess(new AssessmentEntry(Verdict.REFUTED, Confidence.LOW, WORDS, WORDS, "Anna", DAY))
                .correct(new CorrectionEntry(CorrectionSeverity.MINOR, WORDS, WORDS, null, "Anna", DAY))
                .retract(new Retraction(WORDS, "Anna", DAY));

        assertThat(half.tree()).hasToString(HALF);
        assertThat(done.tree().at("/assessments/1"))
                .hasToString(
                        "{\"verdict\":\"refuted\",\"confidence\":\"low\",\"conclusion\":{\"en\":\"Because\",\"ko\":\"그래서\"},"
                                + "\"rationale\":{\"en\":\"Because\",\"ko\":\"그래서\"},"
                                + "\"reviewer\":\"Anna\",\"date\":\"2026-03-01\"}");
        assertThat(done.currentAssessment()).isEqualTo(done.tree().at("/assessments/1"));
        assertThat(done.corrections()).isEqualTo(1);
        assertThat(done.isRetracted()).isTrue();
        assertThat(half.isRetracted()).isFalse();
        assertThat(AppendOnly.holds(HALF, done.tree().toString())).isTrue();
    }

    @Test
    void retraction_thatReadersSaw_isNotReplaced() {
        ClaimRecord once = ClaimRecord.parse(HALF).retract(new Retraction(WORDS, "Anna", DAY));
        ClaimRecord twice = once.retract(new Retraction(WORDS, "Bora", DAY));

        assertThat(AppendOnly.holds(once.tree().toString(), twice.tree().toString()))
                .isFalse();
    }

    /** It says in short what readers have seen already; from then on it stays as the rest does. */
    @Test
    void conclusion_isAddedToAnAssessmentThatHasNone_andNotChanged() {
        String without = assessed("");
        String first = assessed("\"conclusion\":{\"en\":\"So it is.\"},");
        String second = assessed("\"conclusion\":{\"en\":\"So it is not.\"},");

        assertThat(AppendOnly.holds(without, first)).isTrue();
        assertThat(AppendOnly.holds(first, first)).isTrue();
        assertThat(AppendOnly.holds(first, second)).isFalse();
        assertThat(AppendOnly.holds(first, without)).isFalse();
        assertThat(AppendOnly.holds(without, first.replace("refuted", "supported")))
                .isFalse();
        assertThat(AppendOnly.holds(assessed("").replace("refuted", "supported"), first))
                .isFalse();
    }

    private static String assessed(String conclusion) {
        return "{\"claim\":\"half\",\"assessments\":[{\"verdict\":\"refuted\",\"confidence\":\"low\"," + conclusion
                + "\"rationale\":{\"en\":\"Because\"},\"reviewer\":\"Anna\",\"date\":\"2026-03-01\"}]}";
    }

    @Test
    void assessmentThatNobodySaw_isReplaced_andTheOthersAreKept() {
        ObjectNode draft = CanonicalForm.parse("{\"verdict\":\"contested\"}");
        ClaimRecord half = ClaimRecord.parse(HALF);

        assertThat(half.assess(draft, 0).tree().path("assessments")).hasToString("[{\"verdict\":\"contested\"}]");
        assertThat(half.assess(draft, 1).assessments()).isEqualTo(2);
        assertThat(ClaimRecord.parse("{}").currentAssessment()).isNull();
    }
}
