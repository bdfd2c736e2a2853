package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
}
