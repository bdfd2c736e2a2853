package org.claimboard.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void texts_haveLineBreaks_andLinesHaveNone() {
        assertThat(PlainText.is("Two\nlines\tof 글 😀")).isTrue();
        assertThat(PlainText.isLine("Two\nlines")).isFalse();
        assertThat(PlainText.is("a\u0000b")).isFalse();
        assertThat(PlainText.is("a\u0085b")).isFalse();
        assertThat(PlainText.is("half \uD83D of one")).isFalse();
        assertThat(PlainText.isLine("a\u200Db")).isTrue();
        assertThat(PlainText.isVisibleLine("a\u200Db")).isFalse();
    }

    @Test
    void line_cutsNoCharacterInHalf() {
        assertThat(PlainText.line("a\nb\uD83D😀", 6)).isEqualTo("a b 😀");
        assertThat(PlainText.line("a\nb\uD83D😀", 5)).isEqualTo("a b ");
    }
}
