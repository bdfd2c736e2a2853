package org.claimboard.arrival.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.claimboard.arrival.sheet.SheetFault.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheets write them. */
class SheetTest {

    private static final String TEXT = "주장,발언자\n\"항구는, 무료다\",김\n";
    private static final String JAPANESE = "主張,発言者\n\"港は、無料だ\",田辺\nタワーは高い,はやし\n";

    @ParameterizedTest
    @EnumSource(
            value = TextEncoding.class,
            names = {"WINDOWS_1252"},
            mode = EnumSource.Mode.EXCLUDE)
    void encoding_isTold_andReadBack(TextEncoding encoding) throws SheetFault {
        byte[] bytes =
                switch (encoding) {
                    case UTF_8 -> ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
                    case UTF_16LE -> ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
                    case UTF_16BE -> ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE);
                    case CP949, WINDOWS_1252 -> TEXT.getBytes(Charset.forName("x-windows-949"));
                    case SHIFT_JIS -> JAPANESE.getBytes(Charset.forName("windows-31j"));
                    case EUC_JP -> JAPANESE.getBytes(Charset.forName("EUC-JP"));
                };
        assertThat(TextEncoding.of(bytes)).isEqualTo(encoding);
        assertThat(encoding.decode(bytes))
                .isEqualTo(Set.of(TextEncoding.SHIFT_JIS, TextEncoding.EUC_JP).contains(encoding) ? JAPANESE : TEXT);
    }

    /** One byte of these and the letter behind it are a Chinese character in other encodings. */
    @ParameterizedTest
    @ValueSource(
            strings = {"claim\nMontréal a coûté cinq millions\n", "claim\nDie Brücke für Görlitz\n", "claim\nÀ Évian\n"
            })
    void westernLetters_areNotTakenForOthers(String text) {
        assertThat(TextEncoding.of(text.getBytes(Charset.forName("windows-1252"))))
                .isNotIn(TextEncoding.SHIFT_JIS, TextEncoding.EUC_JP);
    }

    @Test
    void westernText_thatIsNeither_isWindows1252() throws SheetFault {
        byte[] bytes = "claim\ncafé \u0080\n".replace('\u0080', '€').getBytes(Charset.forName("windows-1252"));
        assertThat(TextEncoding.of(bytes)).isEqualTo(TextEncoding.WINDOWS_1252);
        assertThat(TextEncoding.WINDOWS_1252.decode(bytes)).isEqualTo("claim\ncafé €\n");
    }

    @Test
    void bytes_thatAreNoText_areToldByLine() {
        byte[] bytes = {'a', '\n', 'b', '\n', (byte) 0xC3, 'x'};
        assertThatExceptionOfType(SheetFault.class)
                .isThrownBy(() -> TextEncoding.UTF_8.decode(bytes))
                .satisfies(fault -> assertThat(fault.why()).isEqualTo(Why.NOT_TEXT))
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(3));
    }

    @Test
    void delimiter_isTheOneWithMostCells_orTheOneThatIsNamed() {
        assertThat(Sheet.delimiter("a,b\n1;2,3")).isEqualTo(Delimiter.COMMA);
        assertThat(Sheet.delimiter("a;b;c\n1,5;2;3")).isEqualTo(Delimiter.SEMICOLON);
        assertThat(Sheet.delimiter("claim\tdate\nx, y\t1")).isEqualTo(Delimiter.TAB);
        assertThat(Sheet.delimiter("\"claim, or so\"|date\n")).isEqualTo(Delimiter.BAR);
        assertThat(Sheet.delimiter("sep=;\r\na,b\r\n")).isEqualTo(Delimiter.SEMICOLON);
        assertThat(Sheet.delimiter("claim\nonly\n")).isEqualTo(Delimiter.COMMA);
    }

    @Test
    void rows_knowTheLineOnWhichTheyBegin() throws SheetFault {
        Sheet sheet = sheet("claim,note\r\n\r\n\"two\r\nlines\",x\r\n,\r\nlast,y");
        assertThat(sheet.columns()).containsExactly("claim", "note");
        assertThat(sheet.rows()).extracting(Sheet.Row::line).containsExactly(3L, 6L);
        assertThat(sheet.rows().get(0).cell(0)).isEqualTo("two\r\nlines");
    }

    @Test
    void namedDelimiter_keepsTheNumbersOfTheLines() throws SheetFault {
        assertThat(Sheet.of("sep=;\nclaim;note\nx;y\n", Delimiter.SEMICOLON).rows())
                .containsExactly(new Sheet.Row(3, List.of("x", "y")));
    }

    @Test
    void quotes_thatDoNotMatch_areToldByLine() {
        assertThatExceptionOfType(SheetFault.class)
                .isThrownBy(() -> sheet("claim,note\nfine,x\n\"open,y\nmore,z\n"))
                .satisfies(fault -> assertThat(fault.why()).isEqualTo(Why.QUOTES))
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(3));
    }

    @Test
    void quotes_thatDoNotMatch_behindARowOfTwoLines_areToldByLine() {
        assertThatExceptionOfType(SheetFault.class)
                .isThrownBy(() -> sheet("claim,note\r\n\"two\r\nlines\",x\r\n\"a\"b,y\r\n"))
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(4));
    }

    @Test
    void columns_withoutNames_goByTheirLetters_andEmptyOnesAtTheEndAreNone() throws SheetFault {
        Sheet sheet = sheet("claim,,,\nx,y,,\n");
        assertThat(sheet.columns()).hasSize(2);
        assertThat(sheet.name(1)).isEqualTo("B");
    }

    @Test
    void tooManyRows_andTooManyColumns_andNone_areRefused() {
        assertFault(Why.TOO_MANY_ROWS, "claim\n" + "x\n".repeat(Sheet.MOST_ROWS + 1));
        assertFault(Why.TOO_MANY_COLUMNS, "a,".repeat(Sheet.MOST_COLUMNS + 1) + "b\nx\n");
        assertFault(Why.NO_ROWS, "claim,date\n\n,\n");
        assertFault(Why.NO_ROWS, "");
    }

    @Test
    void asManyRowsAsAreTaken_areRead() throws SheetFault {
        assertThat(sheet("claim\n" + "x\n".repeat(Sheet.MOST_ROWS)).rows()).hasSize(Sheet.MOST_ROWS);
    }

    private static void assertFault(Why why, String text) {
        assertThatExceptionOfType(SheetFault.class)
                .isThrownBy(() -> sheet(text))
                .satisfies(fault -> assertThat(fault.why()).isEqualTo(why));
    }

    private static Sheet sheet(String text) throws SheetFault {
        return Sheet.of(text, Delimiter.COMMA);
    }
}
