package org.claimboard.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "建設費は320億円だと発表した|320億円 32000000000 JPY",
                "年間1億4000万円の維持費がかかる|1億4000万円 140000000 JPY",
                "利用者は8,400人にとどまる|8,400人 8400 people",
                "費用は3,100万ユーロを超える|3,100万ユーロ 31000000 EUR",
                "海面は4.1センチ高い|4.1センチ 4.1 centimeter",
                "電力は1,480メガワット時だ|1,480メガワット時 1480 megawatt-hour",
                "面積は5平方メートル|5平方メートル 5 square-meter",
                "約75億円|約75億円 7500000000 JPY",
                "75億円|75億円 7500000000 JPY",
                "橋は青い|"
            })
    void number_isReadWithItsUnit_andItsOwnWords(String text, String read) {
        assertThat(told(text)).isEqualTo(read == null ? "" : read);
    }

    /** Of which day it is no claim tells the number. */
    @Test
    void calendarYear_isAYear() {
        List<ReadQuantity> read = QuantityReader.read("2025年1月20日に公開した");
        assertThat(read).hasSize(1);
        assertThat(Objects.requireNonNull(read.get(0).unit()).isYear()).isTrue();
    }

    @Test
    void otherLanguages_areLeftAlone() {
        assertThat(JapaneseWords.isIn("費用為560萬美元")).isFalse();
        assertThat(JapaneseWords.isIn("560만 달러(약 75억円)")).isFalse();
        assertThat(JapaneseWords.isIn("It cost 5 million")).isFalse();
    }

    private static String told(String text) {
        return QuantityReader.read(text).stream()
                .map(one -> one.words() + " " + one.value() + " "
                        + (one.unit() == null ? "" : one.unit().code()))
                .collect(Collectors.joining("; "));
    }
}
