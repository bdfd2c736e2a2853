package org.claimboard.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Quantity;
import org.claimboard.record.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityReaderTest {

    private static final Path EXPRESSIONS = Path.of("src/test/resources/org/claimboard/quantity/expressions.tsv");

    record Expression(String text, String expected) {

        @Override
        public String toString() {
            return text + " → " + expected;
        }
    }

    static Stream<Expression> expressions() throws IOException {
        return Files.readAllLines(EXPRESSIONS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 2))
                .map(line -> new Expression(line[0], line[1].replace('\t', ' ')));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expressions")
    void read_ofAnExpression_isWhatItSays(Expression expression) {
        assertThat(described(expression.text())).isEqualTo(expression.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expressions")
    void read_inASentenceOfEitherLanguage_isTheSame(Expression expression) {
        assertThat(described("그는 (" + expression.text() + ")라고 했다.")).isEqualTo(expression.expected());
        assertThat(described("They said: “" + expression.text() + "”, no less."))
                .isEqualTo(expression.expected());
    }

    @Test
    void read_ofSyllablesWrittenLetterByLetter_isTheSame_andPointsIntoTheTextAsWritten() {
        String text = Normalizer.normalize("비용은 약 560만 달러다", Normalizer.Form.NFD);

        ReadQuantity quantity = QuantityReader.read(text).get(0);

        assertThat(quantity.value()).isEqualTo(new BigDecimal("5600000"));
        assertThat(Normalizer.normalize(quantity.words(), Normalizer.Form.NFC)).isEqualTo("약 560만 달러");
        assertThat(text.substring(quantity.start(), quantity.end())).isEqualTo(quantity.words());
    }

    /** How far beyond does not matter; that it is beyond does. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "비용은 560만 달러를 훨씬 넘는다. | MORE_THAN",
                "비용은 560만 달러를 크게 웃돌았다. | MORE_THAN",
                "비용은 560만 달러를 훌쩍 넘겼다. | MORE_THAN",
                "비용은 560만 달러에 크게 못 미친다. | LESS_THAN",
                "비용은 560만 달러에 이르지 못했다. | LESS_THAN",
                "직원은 5만 명이 채 안 된다. | LESS_THAN",
                "비용은 560만 달러를 넘지 않는다. | UP_TO",
            })
    void read_ofABound_withHowFarBeyond_isTheBound(String text, Qualifier qualifier) {
        assertThat(QuantityReader.read(text))
                .extracting(ReadQuantity::qualifier)
                .containsExactly(qualifier);
    }

    /** A dollar begins in Korean like a month; an m before what is counted in millions is no metre. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1달러당 1,410원 | 1410 KRW/1USD",
                "2달러당 3,000원 | 3000 KRW/2USD",
                "100엔당 930원 | 930 KRW/100JPY",
                "1달당 300원 | 300 KRW/1months",
                "1.84m teu | 1840000 teus",
                "9.5m cubic metres | 9500000 cubic-meter",
                "2.5m litres | 2500000 liter",
                "a wall 2.5m high | 2.5 metres",
                "growth in 2025 and 6.7 percent in 2024 | 2025 year"
            })
    void read_ofWhatBeginsLikeSomethingElse_isTheLonger(String text, String expected) {
        ReadQuantity read = QuantityReader.read(text).get(0);
        String per = read.sense().per() == null
                ? ""
                : "/" + read.sense().per().value() + read.sense().per().unit();

        assertThat(String.valueOf(read.value())
                        + (read.unit() == null ? "" : " " + read.unit().code())
                        + per)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "83 points from 46 matches: 24 won, 11 drawn, 11 lost | false",
                "24 won and lost 11 | false",
                "Of the patients, 12 won their case | false",
                "Of 30 candidates 9 won seats | false",
                "The ticket costs 24 won, and 11 people bought one | true",
                "24,000 won in the spring and 11 won more | true"
            })
    void read_ofWhatSomebodyWon_isNoMoney(String text, boolean money) {
        assertThat(QuantityReader.read(text).stream().anyMatch(read -> new Unit("KRW").equals(read.unit())))
                .isEqualTo(money);
    }

    @Test
    void read_ofATextWrappedInLines_readsAcrossTheBreak() {
        assertThat(described("It cost 5.6\nmillion dollars.")).isEqualTo("5600000 - USD");
        assertThat(described("비용은 560만\n달러다.")).isEqualTo("5600000 - USD");
        assertThat(described("It cost 5.6\r\nmillion dollars.")).isEqualTo("5600000 - USD");
        assertThat(described("It cost 5.6 \nmillion dollars.")).isEqualTo("5600000 - USD");
        assertThat(described("비용은 560만\r\n달러다.")).isEqualTo("5600000 - USD");
        assertThat(described("It cost 5.6\n\nmillion dollars.")).isEqualTo("5.6 - -");
        assertThat(described("It cost 5.6\r\n\r\nmillion dollars.")).isEqualTo("5.6 - -");
    }

    @Test
    void read_ofAPageNumbersLines_areNoQuantities() {
        assertThat(described("댓글\n\n300\n\n  • 1\n  첫 소식\n  • 2\n  1. 둘째 소식\n")).isEqualTo("none");
    }

    @Test
    void read_ofSeveral_areInTheOrderInWhichTheyStand() {
        String text = "딥시크는 560만 달러(약 75억 원)를, 오픈AI는 50억 달러(약 6조 7,000억 원)를 썼다.";

        assertThat(QuantityReader.read(text))
                .extracting(ReadQuantity::words)
                .containsExactly("560만 달러", "약 75억 원", "50억 달러", "약 6조 7,000억 원");
    }

    @Test
    void toQuantity_isWhatAClaimStates() {
        Quantity quantity =
                QuantityReader.read("최대 1000억위안").get(0).toQuantity().orElseThrow();

        assertThat(quantity.value()).isEqualTo(new BigDecimal("100000000000"));
        assertThat(quantity.unit()).isEqualTo(new Unit("CNY"));
        assertThat(quantity.qualifier()).isEqualTo(Qualifier.UP_TO);
        assertThat(quantity.stated()).isEqualTo("최대 1000억위안");
    }

    @Test
    void toQuantity_withoutAUnit_isEmptyUntilItIsGiven() {
        ReadQuantity quantity = QuantityReader.read("약 1만 6,000개").get(0);

        assertThat(quantity.toQuantity()).isEmpty();
        assertThat(quantity.in(new Unit("chips")).unit()).isEqualTo(new Unit("chips"));
    }

    private static String described(String text) {
        List<ReadQuantity> quantities = QuantityReader.read(text);
        assertThat(quantities).allSatisfy(found -> assertThat(text.substring(found.start(), found.end()))
                .isEqualTo(found.words()));
        String all = quantities.stream().map(QuantityReaderTest::described).collect(Collectors.joining("; "));
        return all.isEmpty() ? "none" : all;
    }

    private static String described(ReadQuantity quantity) {
        BigDecimal value = quantity.value();
        Qualifier qualifier = quantity.qualifier();
        Unit unit = quantity.unit();
        String number = value == null ? quantity.lower() + ".." + quantity.upper() : value.toPlainString();
        return number + " " + (qualifier == null ? "-" : qualifier.word()) + " " + (unit == null ? "-" : unit.code());
    }
}
