package org.claimboard.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "it cost $5.6M here | it cost $5.6B here | it cost [-$5.6M][+$5.6B] here",
                "it cost 5.6bn here | it cost 5.6m here | it cost [-5.6bn][+5.6m] here",
                "it cost 5.6bn here | it cost 5.7bn here | it cost [-5.6][+5.7]bn here",
                "it weighs 5kg now | it weighs 5g now | it weighs [-5kg][+5g] now",
                "it weighs 5 kg now | it weighs 5 g now | it weighs [-5 kg][+5 g] now",
                "it makes 5MW now | it makes 5GW now | it makes [-5MW][+5GW] now",
                "it has 12ppb lead | it has 12ppm lead | it has [-12ppb][+12ppm] lead",
                "발전량은 480MWh다 | 발전량은 480GWh다 | 발전량은 [-480MWh][+480GWh]다",
                "It was –5% then | It was 5% then | It was [-–5%][+5%] then",
                "years 2020–2025 here | years 2020–2026 here | years 2020–[-2025][+2026] here",
                "30평 아파트 | 30㎡ 아파트 | [-30평][+30㎡] 아파트",
                "500마력이다 | 500와트이다 | [-500마력][+500와트]이다",
                "560만달러에 샀다 | 560만위안에 샀다 | [-560만달러][+560만위안]에 샀다",
                "560만 달러 | 560만 위안 | 560만 [-달러][+위안]",
                "it has 10^6 cells | it has 10^9 cells | it has [-10^6][+10^9] cells",
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

    @ParameterizedTest
    @ValueSource(strings = {"9", "9^", "-", "9.", "9a", "만", "9 ", "▲ ", "9kilo", "m", "9/", "9만"})
    void between_endlessNumbers_takesNoTime(String part) {
        assertThat(WordDifference.between(part.repeat(100_000), "")).hasSize(1);
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
