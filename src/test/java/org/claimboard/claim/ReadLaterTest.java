package org.claimboard.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadLaterTest {

    private static final String LETTERS = "a,[]{}:\"\\\n 한";

    @Test
    void size_isKnownWithoutReading() {
        Random random = new Random(7);
        JsonColumn.Strings column = new JsonColumn.Strings();
        for (int i = 0; i < 500; i++) {
            List<String> values = words(random);
            String written = column.convertToDatabaseColumn(values);
            assertThat(ReadLater.counted(String.valueOf(written))).as(written).isEqualTo(values.size());
            List<String> read = column.convertToEntityAttribute(written);
            assertThat(read).isEqualTo(values);
            assertThat(column.convertToDatabaseColumn(read)).isEqualTo(written);
        }
    }

    @Test
    void size_countsWhatIsOutermost() {
        assertThat(ReadLater.counted("[{\"a\":[1,2,{\"b\":\",]\"}],\"c\":2},{\"a\":[]}]"))
                .isEqualTo(2);
    }

    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            StringBuilder word = new StringBuilder("x");
            random.ints(random.nextInt(9), 0, LETTERS.length()).forEach(at -> word.append(LETTERS.charAt(at)));
            words.add(word.toString());
        }
        return words;
    }
}
