package org.claimboard.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Café au lait, twice! | cafe-au-lait-twice",
                "One two three four five six seven | one-two-three-four-five-six",
                "ＦＵＬＬ width | full-width",
                "딥시크 R1 | ''",
                "2024 b 7 | ''"
            })
    void words_makeASlug_orNone(String words, String slug) {
        assertThat(Slug.of(words)).isEqualTo(slug);
        assertThat(slug.isEmpty() || Slug.isOne(slug)).isTrue();
    }

    @Test
    void whatHasNoWords_isCalledTheSameEveryTime() {
        assertThat(Slug.of("딥시크", "claimant"))
                .isEqualTo(Slug.of("딥시크", "claimant"))
                .startsWith("claimant-");
        assertThat(Slug.of("딥시크", "claimant")).isNotEqualTo(Slug.of("문샷", "claimant"));
        assertThat(Slug.of("A word", "claim", "1")).startsWith("a-word-").isNotEqualTo(Slug.of("A word", "claim", "2"));
    }

    @Test
    void slugs_areBounded() {
        assertThat(Slug.isOne("a".repeat(120))).isTrue();
        assertThat(Slug.isOne("a".repeat(121))).isFalse();
        assertThat(Slug.isOne("a--b")).isFalse();
        assertThat(Slug.of("word " + "x".repeat(1000))).isEqualTo("word");
    }
}
