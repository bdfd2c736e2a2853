package org.claimboard.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedWordsTest {

    /** A question is about what two figures count, not about that somebody spoke. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor said the tram line cost 40 million euros | The opposition said the tram line cost 65 million euros"
                        + " | 40 million euros | 65 million euros | Tram line cost",
                "시는 전차 노선에 40억 원이 들었다고 밝혔다 | 야당은 전차 노선에 65억 원이 들었다고 밝혔다 | 40억 원 | 65억 원 | 전차 노선",
                "Harbour deepening moved 3 million tonnes | Harbour deepening moved 5 million tonnes"
                        + " | 3 million tonnes | 5 million tonnes | Harbour deepening moved",
                "The ferry carried 300 people | A school has 500 pupils | 300 people | 500 pupils | ''"
            })
    void words_thatTitlesShare_areWhatTheyCount(
            String first, String second, String firstStates, String secondStates, String shared) {
        assertThat(SharedWords.of(
                        Arrays.asList(
                                SharedWords.without(first, firstStates), SharedWords.without(second, secondStates)),
                        List.of()))
                .isEqualTo(shared);
    }

    /** Two who speak may have a town in their names; the question is not about the town. */
    @Test
    void words_ofTheSpeakersNames_areNoTopic() {
        List<List<String>> titles = List.of(
                List.of("Heronsgate", "Council", "repair", ""),
                List.of("Friends", "of", "Heronsgate", "Library", "repair", ""));

        assertThat(SharedWords.of(titles, List.of())).contains("Heronsgate");
        assertThat(SharedWords.of(titles, List.of("Heronsgate Borough Council", "Friends of Heronsgate Library")))
                .isEqualTo("Repair");
    }
}
