package org.claimboard.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.record.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers are written in every notation and read back; hostile texts are read in time. */
class QuantityReaderPropertyTest {

    private static final int NUMBERS = 3000;
    /** Half a second where nothing else runs; a reader that is not linear takes minutes. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final int MEGABYTE = 1_000_000;
    private static final Unit DOLLARS = new Unit("USD");

    @Test
    void read_ofANumberInAnyNotation_isThatNumber() {
        Random random = new Random(20250128);
        for (int i = 0; i < NUMBERS; i++) {
            long number = 10 + (long) (Math.pow(10, 1 + random.nextInt(14)) * random.nextDouble());
            List<String> ways = List.of(
                    number + "달러",
                    grouped(number) + " 달러",
                    "$" + grouped(number),
                    grouped(number) + " dollars",
                    KoreanWriter.mixed(number, "") + "달러",
                    KoreanWriter.mixed(number, " ") + " 달러",
                    KoreanWriter.words(number) + " 달러",
                    EnglishWriter.words(number) + " dollars",
                    "“" + KoreanWriter.mixed(number, " ") + " 달러”라고");
            for (String way : ways) {
                assertReads(way, BigDecimal.valueOf(number));
            }
        }
    }

    @Test
    void read_ofADecimalWithAScale_isExact() {
        Random random = new Random(560);
        for (int i = 0; i < NUMBERS; i++) {
            BigDecimal number = BigDecimal.valueOf(1 + random.nextInt(999_999), random.nextInt(4));
            String digits = number.toPlainString();
            assertReads("$" + digits + " million", number.scaleByPowerOfTen(6));
            assertReads("$" + digits + "bn", number.scaleByPowerOfTen(9));
            assertReads(digits + "-trillion dollars", number.scaleByPowerOfTen(12));
            assertReads(digits + "억 달러", number.scaleByPowerOfTen(8));
            assertReads(digits + "백만 달러", number.scaleByPowerOfTen(6));
            assertReads("−$" + digits + "k", number.scaleByPowerOfTen(3).negate());
        }
    }

    static Stream<String> hostileTexts() {
        Random random = new Random(7);
        StringBuilder noise = new StringBuilder();
        String alphabet = "0123456789.,-~/:@$%₩ 만억조천백십일이삼년월개명약의칩을여두세aotmillionhundredof halfk\n’“(";
        for (int i = 0; i < MEGABYTE; i++) {
            noise.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return Stream.of(
                        "1",
                        "1 ",
                        "1,",
                        "1.",
                        "1-",
                        "1~",
                        "1:",
                        "1/",
                        "10만 ",
                        "만",
                        "천",
                        "일",
                        "1만",
                        "a ",
                        "half a ",
                        "one ",
                        "one hundred and ",
                        "million ",
                        "between 1 and ",
                        "$",
                        "$1",
                        "약 ",
                        "가",
                        "칩 ",
                        "1 chip",
                        "3분의 ",
                        "@",
                        "a@1 ",
                        "\u1100\u1161",
                        "\uD83D",
                        "\u0000",
                        "\n",
                        "(1)",
                        "two-",
                        "5 to 6 ")
                .map(piece -> piece.repeat(MEGABYTE / piece.length()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), texts -> Stream.concat(texts.stream(), Stream.of(noise.toString()))));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void read_ofAHostileMegabyte_takesNoTime(String text) {
        long start = worked();
        List<ReadQuantity> quantities = QuantityReader.read(text);
        Duration taken = Duration.ofNanos(worked() - start);

        assertThat(taken).isLessThan(LONGEST);
        assertThat(quantities).isSortedAccordingTo(Comparator.comparingInt(ReadQuantity::start));
    }

    /** Time of the processor, which other processes cannot take from this one. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void read_ofRandomTexts_neverThrows_andPointsAtItsWords() {
        Random random = new Random(99);
        String alphabet = "0123456789.,-~ $%₩만억조천백십일이삼년월일개명약의칩을여두세 million hundred and a half k％５½\u1100\u1161\uD83D’";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String written = text.toString();
            int end = 0;
            for (ReadQuantity found : QuantityReader.read(written)) {
                assertThat(found.start()).isGreaterThanOrEqualTo(end);
                assertThat(written.substring(found.start(), found.end())).isEqualTo(found.words());
                end = found.end();
            }
        }
    }

    private static void assertReads(String text, BigDecimal number) {
        List<ReadQuantity> found = QuantityReader.read(text);
        assertThat(found).as(text).hasSize(1);
        assertThat(found.get(0).value()).as(text).isEqualByComparingTo(number);
        assertThat(found.get(0).unit()).as(text).isEqualTo(DOLLARS);
        assertThat(found.get(0).qualifier()).as(text).isNull();
    }

    private static String grouped(long number) {
        return new DecimalFormat("#,###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
