package org.claimboard.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed, a search answers, and soon. */
class OddInputTest {

    private static final ShippedIndex INDEX = new ShippedIndex();
    private static final Duration LONG = Duration.ofSeconds(5);

    private static final List<String> PIECES = List.of(
            "\"",
            "-",
            "--",
            "NOT",
            "OR",
            "AND",
            "|",
            "(",
            ")",
            "*",
            "?",
            "~",
            "^",
            "\\",
            "/",
            ":",
            "::",
            "claimant:",
            "verdict:",
            "year:",
            "after:",
            "판정:",
            "x:",
            "..",
            "...",
            "1..",
            "..1",
            ">",
            ">=",
            "<",
            "=",
            "> 1",
            "1M",
            "$",
            "560만 달러",
            "1e999",
            "99999999999999999999999999",
            "0",
            "-1",
            "칩",
            "딥시크",
            "chips",
            "the",
            "은",
            "梁",
            "\uD800",
            "\uDC00",
            "\u0000",
            "\u202E",
            "\uFEFF",
            "\u1100",
            "ㅋㅋㅋ",
            "😀",
            "\t",
            "\n",
            " ",
            "a",
            ",",
            "%",
            "조",
            "만만만",
            "field:\"",
            "after:2025-99-99",
            "year:..",
            "year:2020..2019",
            "#",
            "# 1 USD");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void search_ofAnything_answers(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 700; i++) {
            StringBuilder typed = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                typed.append(random.nextInt(4) == 0 ? (char) random.nextInt(0x10000) : "")
                        .append(PIECES.get(random.nextInt(PIECES.size())))
                        .append(random.nextBoolean() ? " " : "");
            }
            SearchResult found = INDEX.search(typed.toString(), 5);
            assertThat(found.total())
                    .as(typed.toString())
                    .isGreaterThanOrEqualTo(found.hits().size());
        }
    }

    @Test
    void search_ofVeryMuch_answersSoon() {
        for (String piece : List.of("a ", "\"a", "a:b ", "1..", "칩", "560만 달러 ", "> 1 ", "-", "다람쥐 ", "OR ")) {
            Instant start = Instant.now();
            INDEX.search(piece.repeat(100_000), 5);
            assertThat(Duration.between(start, Instant.now())).as(piece).isLessThan(LONG);
        }
    }

    @Test
    void search_ofNothing_findsEverything() {
        assertThat(INDEX.search(new SearchRequest("", Map.of(), 5, new After(0, 0)))
                        .total())
                .isGreaterThan(100);
    }
}
