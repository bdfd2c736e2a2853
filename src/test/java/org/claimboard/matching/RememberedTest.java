package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final List<String> read = new ArrayList<>();
    private final Remembered<Integer> lengths = new Remembered<>(text -> {
        read.add(text);
        return text.length();
    });

    @Test
    void of_aTextThatWasRead_isKnown() {
        assertThat(List.of(lengths.of("one"), lengths.of("three"), lengths.of("one")))
                .containsExactly(3, 5, 3);
        assertThat(read).containsExactly("one", "three");
    }

    /** A megabyte that somebody sends is not kept. */
    @Test
    void of_aLongText_isReadEachTime() {
        String longText = "a".repeat(5_000);
        assertThat(lengths.of(longText)).isEqualTo(lengths.of(longText)).isEqualTo(5_000);
        assertThat(read).hasSize(2);
    }

    @Test
    void inEach_readsATextOnceInEachLanguage() {
        BiFunction<String, Tongue, String> words = Remembered.inEach((text, tongue) -> {
            read.add(tongue.tag() + " " + text);
            return text + " in " + tongue.tag();
        });
        for (int i = 0; i < 3; i++) {
            assertThat(words.apply("port", Tongue.ENGLISH)).isEqualTo("port in en");
            assertThat(words.apply("port", Tongue.KOREAN)).isEqualTo("port in ko");
        }
        assertThat(read).containsExactly("en port", "ko port");
    }

    @Test
    void wordsOfAText_areThoseThatWereRead() {
        String claim = "The port of Harbour cost 4 million dollars";
        assertThat(ContentWord.all(claim, Tongue.ENGLISH)).isSameAs(ContentWord.all(claim, Tongue.ENGLISH));
        assertThat(Analysis.tagged("항구가")).isSameAs(Analysis.tagged("항구가"));
    }

    /** Where both may be, that they will is left out: for that comparison only. */
    @Test
    void strength_ofATextThatWasCompared_isWhole() {
        String possible = "The port may open and will cost 4 million dollars";
        List<String> before = Strength.differing(possible, "The port opens", Tongue.ENGLISH, true);
        Strength.differing(possible, "The port might open", Tongue.ENGLISH, true);
        Strength.differing("The port might open", possible, Tongue.ENGLISH, true);

        assertThat(before).isNotEmpty();
        assertThat(Strength.differing(possible, "The port opens", Tongue.ENGLISH, true))
                .isEqualTo(before);
    }
}
