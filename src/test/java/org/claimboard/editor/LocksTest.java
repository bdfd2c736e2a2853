package org.claimboard.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.claimboard.record.CanonicalForm;
import org.junit.jupiter.api.Test;

class LocksTest {

    private static final ObjectNode PUBLISHED = CanonicalForm.parse("{\"assessments\":["
            + "{\"verdict\":\"refuted\",\"rationale\":{\"en\":\"No.\"}},"
            + "{\"verdict\":\"supported\",\"conclusion\":{\"en\":\"Yes.\"},\"rationale\":{\"en\":\"Yes.\"}}]}");

    private final Locks locks = new Locks(PUBLISHED, PUBLISHED);

    @Test
    void conclusion_ofAVerdictThatHasNone_canStillBeGiven_andNothingElseOfIt() {
        assertThat(locks.leaveOpen("/assessments/0/conclusion")).isTrue();
        assertThat(locks.leaveOpen("/assessments/0/rationale")).isFalse();
        assertThat(locks.leaveOpen("/assessments/0/verdict")).isFalse();
    }

    @Test
    void conclusion_thatReadersHaveSeen_staysAsItIs() {
        assertThat(locks.leaveOpen("/assessments/1/conclusion")).isFalse();
    }
}
