package org.claimboard.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingsTest {

    private static final List<String> PIECES = List.of(
            "km",
            "KM",
            "Km",
            "㎞",
            "킬로미터",
            "제곱",
            "제곱미터",
            "m",
            "M",
            "²",
            "%",
            "퍼센트",
            "per cent",
            "억",
            "만",
            "조",
            "5",
            "10",
            " ",
            ".",
            "가",
            "달러",
            "$",
            "K",
            "ſ",
            "k",
            "µg",
            "㎍",
            "inch",
            "x",
            "원",
            "GPU",
            "시간",
            "hours",
            "톤",
            "t",
            "kg");

    /** What is tried nowhere else must not be anywhere else. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_beginsWhereASpellingMayBegin(long seed) {
        Random random = new Random(seed);
        int found = 0;
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = 0; piece < 12; piece++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            for (int start : Spellings.ANY
                    .matcher(text)
                    .results()
                    .mapToInt(one -> one.start())
                    .toArray()) {
                assertThat(Spellings.mayBegin(text.charAt(start)))
                        .as("%s at %d", text, start)
                        .isTrue();
                found++;
            }
        }
        assertThat(found).isGreaterThan(300);
    }
}
