package org.claimboard.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimboard.prose.Sentences;
import org.claimboard.upkeep.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what, against sentences made up for it. */
class SpeakersTest {

    private static final Path TABLE = Path.of("src/test/resources/org/claimboard/speaker/sentences.tsv");

    private record Row(String when, String before, String sentence, String expected) {

        List<String> names() {
            return expected.startsWith("-")
                    ? List.of()
                    : Arrays.stream(expected.split(";", -1))
                            .map(name -> name.substring(2))
                            .toList();
        }

        Voiced voiced() {
            String text = before.isEmpty() ? sentence : before + " " + sentence;
            int start = text.length() - sentence.length();
            return Speakers.in(text).stream()
                    .filter(one -> one.sentence().start() >= start)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    private static String told(Voiced voiced) {
        String speakers = voiced.statements().stream()
                .map(statement ->
                        statement.speaker().kind().name().substring(0, 1).toLowerCase(Locale.ROOT) + ":"
                                + statement.speaker().name())
                .collect(Collectors.joining(";"));
        return speakers.isEmpty() ? "-" + voiced.silence() : speakers;
    }

    private static List<String> names(Voiced voiced) {
        return voiced.statements().stream()
                .map(statement -> statement.speaker().name())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first",
                "later",
                "last",
                "final",
                "mended",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth",
                "thirteenth",
                "fourteenth",
                "fifteenth",
                "sixteenth",
                "seventeenth"
            })
    void in_theTable_namesWhoSpeaks(String when) throws IOException {
        List<Row> rows = rows().stream().filter(row -> row.when().equals(when)).toList();
        int right = 0;
        int exact = 0;
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (Row row : rows) {
            Voiced voiced = row.voiced();
            List<String> names = names(voiced);
            String line = "\n  " + row.sentence() + " | " + row.expected() + " | " + told(voiced);
            if (names.equals(row.names())) {
                right++;
                exact += told(voiced).equals(row.expected()) ? 1 : 0;
            } else if (row.names().containsAll(names)) {
                missed.add(line);
            } else {
                wrong.add(line);
            }
        }
        Console.out()
                .printf(
                        Locale.ROOT,
                        "speakers, %s: %d sentences, %.1f %% right, %.1f %% wrong, kind or reason too %.1f %%%nwrong: %s%nmissed: %s%n",
                        when,
                        rows.size(),
                        100.0 * right / rows.size(),
                        100.0 * wrong.size() / rows.size(),
                        100.0 * exact / rows.size(),
                        wrong,
                        missed);
        assertThat((double) right / rows.size()).isGreaterThanOrEqualTo(0.9);
        assertThat((double) wrong.size() / rows.size()).isLessThanOrEqualTo(0.01);
    }

    @Test
    void rows_areEnoughInBothLanguages_halfWithoutASpeaker() throws IOException {
        List<Row> rows = rows();
        long korean =
                rows.stream().filter(row -> row.sentence().matches(".*[가-힣].*")).count();
        long silent =
                rows.stream().filter(row -> row.expected().startsWith("-")).count();

        assertThat(rows).hasSizeGreaterThanOrEqualTo(200);
        assertThat(korean).isBetween(rows.size() * 2L / 5, rows.size() * 3L / 5);
        assertThat(silent).isBetween(rows.size() * 2L / 5, rows.size() * 3L / 5);
    }

    /** The words of each, so that one sentence becomes two claims. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mina Harrow said it cost 4 million, while Joren Vale said it cost 6 million."
                        + " | Mina Harrow said it cost 4 million | Joren Vale said it cost 6 million",
                "“It cost 4 million,” said Mina Harrow; “it cost 6 million,” said Joren Vale."
                        + " | “It cost 4 million,” said Mina Harrow | “it cost 6 million,” said Joren Vale",
                "김하람 대표는 비용이 400억 원이라고 말했고, 최유나 위원장은 600억 원이라고 반박했다."
                        + " | 김하람 대표는 비용이 400억 원이라고 말했고 | 최유나 위원장은 600억 원이라고 반박했다",
                "비용이 400억 원이라고 누리모터스는 주장했지만, 통계청에 따르면 600억 원이다." + " | 비용이 400억 원이라고 누리모터스는 주장했지만 | 통계청에 따르면 600억 원이다",
            })
    void in_aSentenceOfTwo_tellsWhatIsWhose(String text, String one, String other) {
        assertThat(Speakers.in(text).get(0).statements())
                .extracting(statement -> statement.words().in(text))
                .containsExactly(one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mina Harrow told the Brackwater Gazette that sales doubled. | Mina Harrow > Brackwater Gazette",
                "Sales doubled, Mina Harrow said, the Brackwater Gazette reported. | Mina Harrow > Brackwater Gazette",
                "According to the Brackwater Gazette, Mina Harrow said sales doubled. | Mina Harrow > Brackwater Gazette",
                "The Brackwater Gazette reported, citing Mina Harrow, that sales doubled. | Mina Harrow > Brackwater Gazette",
                "The Brackwater Gazette quoted Mina Harrow as saying that sales doubled. | Mina Harrow > Brackwater Gazette",
                "김하람 대표는 한빛일보에 400억 원을 썼다고 밝혔다. | 김하람 > 한빛일보",
                "김하람 대표는 한빛일보와의 인터뷰에서 400억 원을 썼다고 밝혔다. | 김하람 > 한빛일보",
                "한빛일보는 김하람 대표를 인용해 400억 원을 썼다고 보도했다. | 김하람 > 한빛일보",
                "한빛일보에 따르면 김하람 대표는 400억 원을 썼다고 말했다. | 김하람 > 한빛일보",
                "김하람 대표가 400억 원을 썼다고 말했다고 한빛일보가 전했다. | 김하람 > 한빛일보",
            })
    void in_whatIsPassedOn_tellsTheWay(String text, String way) {
        assertThat(Speakers.in(text).get(0).statements())
                .extracting(statement -> String.join(" > ", statement.way()))
                .containsExactly(way);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mina Harrow denied that the plant had lost money. | Mina Harrow | denied | DENIED",
                "“It is safe,” said Mina Harrow. | Mina Harrow | said | ASSERTED",
                "The plant is safe, according to the town of Elmsworth. | the town of Elmsworth | according to | ASSERTED",
                "누리모터스는 손실이 났다는 의혹을 부인했다. | 누리모터스는 | 부인했다 | DENIED",
                "가람AI 최고경영자 이도윤은 비용이 적다고 말했다. | 가람AI 최고경영자 이도윤은 | 말했다 | ASSERTED",
            })
    void in_aSentence_marksTheWords(String text, String speaker, String cue, Statement.Manner manner) {
        Statement statement = Speakers.in(text).get(0).statements().get(0);

        assertThat(statement.speaker().words().in(text)).isEqualTo(speaker);
        assertThat(statement.cue().in(text)).isEqualTo(cue);
        assertThat(statement.manner()).isEqualTo(manner);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tidewell's chief executive, Mina Harrow, said sales doubled. | Tidewell",
                "가람AI 최고경영자 이도윤은 비용이 적다고 말했다. | 가람AI",
                "이도윤 가람AI 대표는 비용이 적다고 말했다. | 가람AI"
            })
    void in_aSentence_keepsPersonAndOrganizationApart(String text, String organization) {
        Speaker speaker = Speakers.in(text).get(0).statements().get(0).speaker();

        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.PERSON);
        assertThat(speaker.organization()).isEqualTo(organization);
    }

    /** A quotation and who said it may be two sentences. */
    @Test
    void in_aQuotationAlone_takesWhoSaidItFromItsNeighbour() {
        assertThat(Speakers.in("“비용은 40억 원이었다.” 박서진 시장은 이렇게 말했다."))
                .allSatisfy(voiced -> assertThat(names(voiced)).containsExactly("박서진"));
        assertThat(Speakers.in("Mina Harrow said sales doubled. “It was our best year.”"))
                .allSatisfy(voiced -> assertThat(names(voiced)).containsExactly("Mina Harrow"));
    }

    /** A name on file needs no title. */
    @Test
    void in_aTextWithKnownNames_readsThemAsNames() {
        String text = "솔바람은 이용자가 120만 명이라고 밝혔다.";
        List<Speakers.Known> known = List.of(new Speakers.Known("솔바람", Speaker.Kind.ORGANIZATION));

        assertThat(names(Speakers.in(text).get(0))).isEmpty();
        assertThat(names(Speakers.in(text, Sentences.in(text), known).get(0))).containsExactly("솔바람");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", said",
                "A, a, said ",
                "said Mina Harrow ",
                "according to ",
                "“a b c” said ",
                "는 다고 말했다 ",
                "김하람 대표는 ",
                "에 따르면 ",
                "Mina Harrow, Joren Vale and ",
                "X’s ",
                "(",
                "말했다고 ",
                "a b c said. ",
                "김하람 대표는 온다고 말했다. "
            })
    @Timeout(20)
    void in_aLongText_endsSoon(String part) {
        assertThat(Speakers.in(part.repeat(100_000 / part.length()))).isNotEmpty();
    }
}
