package org.claimboard.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.claimboard.record.Condition;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopesTest {

    private static final LocalizedText RUN = LocalizedText.of(Map.of("en", "one training run", "ko", "한 번의 학습"));
    private static final LocalizedText LOSS = LocalizedText.of(Map.of("en", "loss of one year", "ko", "한 해의 손실"));
    private static final LocalizedText STAFF = Samples.text("staff");

    @Test
    void differences_ofARunAndALoss_nameTheMeasureAndThePeriod() {
        Scope run = new Scope(RUN, Samples.text("V3"), null, null, Samples.text("55 days"), List.of(), List.of());
        Scope loss = new Scope(LOSS, Samples.text("OpenAI"), null, null, Samples.text("2024"), List.of(), List.of());
        assertThat(Scopes.differences(run, loss))
                .containsExactly(
                        new ScopeDifference(ScopeField.MEASURE, RUN, LOSS),
                        new ScopeDifference(ScopeField.PERIOD, Samples.text("55 days"), Samples.text("2024")));
    }

    @Test
    void differences_ofTheSameMeasureInTwoYears_areNone() {
        Scope earlier = new Scope(RUN, Samples.text("GPT-4"), null, null, Samples.text("2022"), List.of(), List.of());
        Scope later = new Scope(RUN, Samples.text("V3"), null, null, Samples.text("2024"), List.of(), List.of());
        assertThat(Scopes.differences(earlier, later)).isEmpty();
    }

    @Test
    void differences_ofPeriodsWithAnUnknownMeasure_nameThePeriod() {
        Scope known = new Scope(RUN, null, null, null, Samples.text("2022"), List.of(), List.of());
        Scope unknown = new Scope(null, null, null, null, Samples.text("2024"), List.of(), List.of());
        assertThat(Scopes.differences(known, unknown))
                .extracting(ScopeDifference::field)
                .containsExactly(ScopeField.PERIOD);
    }

    @Test
    void differences_toAnUnknownScope_areNone() {
        Scope full = new Scope(RUN, RUN, RUN, RUN, RUN, List.of(RUN), List.of(STAFF));
        assertThat(Scopes.differences(full, Scope.UNKNOWN)).isEmpty();
    }

    @Test
    void differences_whereOneIncludesWhatTheOtherExcludes_nameIt() {
        Scope with = new Scope(null, null, null, null, null, List.of(STAFF), List.of());
        Scope without = new Scope(null, null, null, null, null, List.of(), List.of(STAFF));
        assertThat(Scopes.differences(with, without))
                .containsExactly(new ScopeDifference(ScopeField.ONLY_FIRST_INCLUDES, STAFF, STAFF));
        assertThat(Scopes.differences(without, with))
                .containsExactly(new ScopeDifference(ScopeField.ONLY_SECOND_INCLUDES, STAFF, STAFF));
    }

    @Test
    void differences_ofInclusionsInLanguagesThatDoNotMeet_areNone() {
        Scope korean =
                new Scope(null, null, null, null, null, List.of(LocalizedText.of(Map.of("ko", "인건비"))), List.of());
        Scope english = new Scope(null, null, null, null, null, List.of(), List.of(STAFF));
        assertThat(Scopes.differences(korean, english)).isEmpty();
    }

    @Test
    void differences_ofConditionsOfOneName_nameThem() {
        Scope five = conditions("adults", new Condition(Samples.text("Dose"), Samples.text("5 mg")));
        Scope ten = conditions("children", new Condition(Samples.text("Dose"), Samples.text("10 mg")));
        assertThat(Scopes.differences(five, ten))
                .containsExactly(
                        new ScopeDifference(ScopeField.POPULATION, Samples.text("adults"), Samples.text("children")),
                        new ScopeDifference(
                                ScopeField.CONDITION, Samples.text("Dose: 5 mg"), Samples.text("Dose: 10 mg")));
        assertThat(Scopes.differences(
                        five, conditions("adults", new Condition(Samples.text("Season"), Samples.text("winter")))))
                .isEmpty();
    }

    private static Scope conditions(String population, Condition condition) {
        return new Scope(
                null,
                null,
                null,
                null,
                Samples.text(population),
                null,
                null,
                null,
                List.of(condition),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void differences_fromEitherSide_areTheSameFlipped(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Scope first = randomScope(random);
            Scope second = randomScope(random);
            assertThat(Scopes.differences(second, first))
                    .containsExactlyInAnyOrderElementsOf(Scopes.differences(first, second).stream()
                            .map(ScopeDifference::flipped)
                            .toList());
        }
    }

    private static Scope randomScope(Random random) {
        return new Scope(
                randomText(random),
                randomText(random),
                randomText(random),
                randomText(random),
                randomText(random),
                randomTexts(random),
                randomTexts(random));
    }

    private static List<LocalizedText> randomTexts(Random random) {
        List<LocalizedText> texts = new ArrayList<>();
        for (int number = random.nextInt(3); number > 0; number--) {
            LocalizedText text = randomText(random);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static @Nullable LocalizedText randomText(Random random) {
        String word = "w" + random.nextInt(3);
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> Samples.text(word);
            case 2 -> LocalizedText.of(Map.of("ko", word));
            default -> LocalizedText.of(Map.of("en", word, "ko", "w" + random.nextInt(3)));
        };
    }
}
