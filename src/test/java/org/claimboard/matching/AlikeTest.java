package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeTest {

    private static boolean alike(String one, String other, Tongue tongue) {
        List<ContentWord> first = ContentWord.in(one, tongue);
        List<ContentWord> second = ContentWord.in(other, tongue);
        return !first.isEmpty() && !second.isEmpty() && first.stream().allMatch(word -> word.isAmong(second, tongue));
    }

    @ParameterizedTest
    @CsvSource({
        "attorney, lawyer",
        "physician, doctor",
        "underscored, underlined",
        "death, die",
        "estimate, gauge",
        "harvest, reap"
    })
    void isAmong_ofWordsThatMostlyMeanTheSame_isSo(String one, String other) {
        assertThat(alike(one, other, Tongue.ENGLISH)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"harbour, airport", "child, adult", "lawyer, judge", "winter, summer", "school, hospital"})
    void isAmong_ofWordsOfOneKind_isNotSo(String one, String other) {
        assertThat(alike(one, other, Tongue.ENGLISH)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"가상화폐, 암호화폐", "핵병기, 핵무기", "넓어지다, 넓히다", "경작, 농사"})
    void isAmong_ofKoreanWordsWithOneMeaning_isSo(String one, String other) {
        assertThat(alike(one, other, Tongue.KOREAN)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"어린이, 노인", "항구, 공항", "수입, 수출", "늘다, 줄다", "남성, 여성"})
    void isAmong_ofKoreanWordsOfOneKind_isNotSo(String one, String other) {
        assertThat(alike(one, other, Tongue.KOREAN)).isFalse();
    }

    @Test
    void haveContrary_ofWordsThatTheThesaurusHasForAlike_isFalse() throws Exception {
        try (var file = java.util.Objects.requireNonNull(Alike.class.getResourceAsStream("thesaurus-english.txt"))) {
            List<String> pairs = new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            assertThat(pairs)
                    .hasSizeGreaterThan(2_000)
                    .filteredOn(AlikeTest::isContrary)
                    .isEmpty();
        }
    }

    private static boolean isContrary(String pair) {
        String[] words = pair.split(" ", 0);
        return Opposites.haveContrary(words[0], words[0], words[1], Tongue.ENGLISH);
    }
}
