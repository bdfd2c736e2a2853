package org.claimboard.arrival.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+82", "-5", "@sum", "\tx", "＝1", "'=1", "''@x"})
    void formula_beginsWithAnApostrophe_andComesBack(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.unguarded("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "'quoted'", "a=b", "''", "560만 달러"})
    void otherText_staysAsItIs(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguarded(text)).isEqualTo(text);
    }

    @Test
    void anyText_comesBackAsItWas() {
        Random random = new Random(20250201);
        String letters = "'=+-@\t\rab 가＝\"";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(text.toString())))
                    .isEqualTo(text.toString());
        }
    }
}
