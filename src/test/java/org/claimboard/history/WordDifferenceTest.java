package org.claimboard.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordDifferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It cost 5.6 million dollars. | It cost 5.5 million dollars. | It cost [-5.6][+5.5] million dollars.",
                "560만 달러에 불과 | 550만 달러뿐 | [-560][+550]만 달러[-에 불과][+뿐]",
                "서울의 항구 | 서울은 항구 | 서울[-의][+은] 항구",
                "one two three four | one 2 3 four | one [-two three][+2 3] four",
                "same words | same words | same words",
                "训练成本 | 训练费用 | 训练[-成本][+费用]",
                "the town | the old town | the [+old ]town",
                "It was −5% then | It was 5% then | It was [-−5%][+5%] then",
                "it has 10⁶ cells | it has 10⁹ cells | it has [-10⁶][+10⁹] cells",
                "4 million dollars | 4 billion dollars | [-4 million][+4 billion] dollars",
                "비용은 75억 원 | 비용은 75조 원 | 비용은 [-75억][+75조] 원",
                "금리는 2.5%p 올랐다 | 금리는 2.5% 올랐다 | 금리는 [-2.5%p][+2.5%] 올랐다",
                "it cost £4 here | it cost $4 here | it cost [-£4][+$4] here",
            })
    void between_marksWords(String before, String after, String marked) {
        assertThat(marked(WordDifference.between(before, after))).isEqualTo(marked);
    }

    @Test
    void between_anythingAndNothing_isOneStretch() {
        assertThat(marked(WordDifference.between("", "new words"))).isEqualTo("[+new words]");
        assertThat(marked(WordDifference.between("old words", ""))).isEqualTo("[-old words]");
        assertThat(WordDifference.between("", "")).isEmpty();
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 200).boxed().toList();
    }

    /** Both texts come out of the difference whole, whatever they are. */
    @ParameterizedTest
    @MethodSource("seeds")
    void between_anyTexts_losesNothing(int seed) {
        Random random = new Random(seed);
        String before = text(random);
        String after = random.nextInt(4) == 0 ? text(random) : changed(before, random);

        List<Stretch> stretches = WordDifference.between(before, after);

        assertThat(without(Stretch.Fate.ADDED, stretches)).isEqualTo(before);
        assertThat(without(Stretch.Fate.REMOVED, stretches)).isEqualTo(after);
    }

    @Test
    void between_hugeTexts_takesNoTime() {
        String before = IntStream.range(0, 50_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        String after = IntStream.range(1, 50_001).mapToObj(i -> "x" + i).collect(Collectors.joining(" "));

        assertThat(WordDifference.between(before, after)).hasSize(2);
    }

    @Test
    void stretches_ofALongText_leaveOutWhatDidNotChange() {
        String words = "word ".repeat(100);
        List<Stretch> stretches = new FieldChange(
                        FieldPath.RECORD.to("text"), words + "old " + words, words + "new " + words)
                .stretches();

        assertThat(stretches)
                .extracting(Stretch::fate)
                .containsExactly(
                        Stretch.Fate.LEFT_OUT,
                        Stretch.Fate.KEPT,
                        Stretch.Fate.REMOVED,
                        Stretch.Fate.ADDED,
                        Stretch.Fate.KEPT,
                        Stretch.Fate.LEFT_OUT);
        assertThat(stretches).allSatisfy(stretch -> assertThat(stretch.text()).hasSizeLessThan(110));
    }

    private static String text(Random random) {
        String alphabet = "ab 가나다 訓練 12. \n\uD83D\uDE00";
        int[] letters = alphabet.codePoints().toArray();
        return random.ints(random.nextInt(60), 0, letters.length)
                .mapToObj(i -> Character.toString(letters[i]))
                .collect(Collectors.joining());
    }

    private static String changed(String text, Random random) {
        int[] letters = text.codePoints().toArray();
        return IntStream.of(letters)
                .filter(letter -> random.nextInt(8) > 0)
                .mapToObj(letter -> random.nextInt(8) > 0 ? Character.toString(letter) : "새x ")
                .collect(Collectors.joining());
    }

    private static String without(Stretch.Fate fate, List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> stretch.fate() != fate)
                .map(Stretch::text)
                .collect(Collectors.joining());
    }

    private static String marked(List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> switch (stretch.fate()) {
                    case KEPT -> stretch.text();
                    case ADDED -> "[+" + stretch.text() + "]";
                    case REMOVED -> "[-" + stretch.text() + "]";
                    case LEFT_OUT -> "…";
                })
                .collect(Collectors.joining());
    }
}
