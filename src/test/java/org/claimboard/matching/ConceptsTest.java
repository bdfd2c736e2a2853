package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConceptsTest {

    @Test
    void unified_ofWordsOfOneMeaning_isTheSame() {
        assertThat(Concepts.unified("임신중절을 허가"))
                .isEqualTo(Concepts.unified("낙태를 허용").replace("를", "을"));
        assertThat(Concepts.unified("Netflix를 본다")).isEqualTo("넷플릭스를 본다");
    }

    @Test
    void unified_ofALatinWordInsideAnother_leavesIt() {
        assertThat(Concepts.unified("googler")).isEqualTo("googler");
    }

    @Test
    void inKorean_ofAnEnglishSentence_hasTheWordsThatAreKnown() {
        assertThat(Concepts.inKorean("The National Assembly has no power to impeach prosecutors"))
                .isEqualTo("국회 권한 탄핵 검찰");
    }

    @Test
    void inKorean_ofUnknownWords_isEmpty() {
        assertThat(Concepts.inKorean("Zzyzx frobnicates")).isEmpty();
    }
}
