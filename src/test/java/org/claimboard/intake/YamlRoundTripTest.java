package org.claimboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.ClaimantFile;
import org.claimboard.record.ClaimantKind;
import org.claimboard.record.FiledText;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.YamlReader;
import org.claimboard.record.YamlWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YamlRoundTripTest {

    private static final String[] BITS = {
        "a",
        "Z",
        " ",
        "  ",
        ":",
        ": ",
        "#",
        " #",
        "-",
        "- ",
        "?",
        "\"",
        "'",
        "\n",
        "\t",
        "%",
        "@",
        "`",
        "&",
        "*",
        "!",
        "|",
        ">",
        "{",
        "}",
        "[",
        "]",
        ",",
        "~",
        "null",
        "true",
        "no",
        "2025-01-31",
        "1_000",
        "0x1F",
        "1e3",
        "딥시크",
        "梁文鋒",
        "“",
        "’",
        "🙂",
        "long words to fold over the end of a line, again and again",
        "\\",
        "\u00a0",
        "\u2028"
    };

    static Stream<FiledText> shipped() throws IOException {
        return ClaimFolder.read(Path.of("claims")).files().stream();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 2_000);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void write_ofAShippedRecord_givesItsFile(FiledText file) {
        assertThat(YamlWriter.write(file.filed())).isEqualTo(file.text());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void write_ofAnyText_isReadBackTheSame(long seed) throws Exception {
        Random random = new Random(seed);
        Map<String, String> texts = new TreeMap<>(Map.of("en", text(random), "ko", text(random)));
        ClaimantFile filed = new ClaimantFile("someone", ClaimantKind.PERSON, LocalizedText.of(texts), null, null);

        String written = YamlWriter.write(filed);

        YamlReader.Parsed parsed = YamlReader.read(written);
        assertThat(CanonicalForm.read(filed.recordType(), parsed.tree())).isEqualTo(filed);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(0, random.nextInt(12)).forEach(i -> text.append(BITS[random.nextInt(BITS.length)]));
        return text.toString();
    }
}
