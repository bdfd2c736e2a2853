package org.claimboard.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import org.claimboard.desk.EachLanguage.One;
import org.junit.jupiter.api.Test;

class EachLanguageTest {

    @Test
    void text_isAskedForInTheLanguagesOfRecords_andTakenInAll() {
        EachLanguage empty = EachLanguage.of("told", new MultivaluedHashMap<>());
        assertThat(empty.asked()).extracting(One::tag).containsExactly("ko", "en");
        assertThat(empty.others()).extracting(One::tag).containsExactly("ja");
        assertThat(empty.isMissing()).isTrue();

        MultivaluedMap<String, String> form = new MultivaluedHashMap<>(Map.of("told-ja", " 誤りでした。 ", "told-xx", "x"));
        EachLanguage typed = EachLanguage.of("told", form);
        assertThat(typed.asked()).extracting(One::tag).containsExactly("ko", "en", "ja");
        assertThat(typed.others()).isEmpty();
        assertThat(typed.isSound()).isTrue();
        assertThat(typed.text().byLanguage()).isEqualTo(Map.of("ja", "誤りでした。"));
    }

    @Test
    void sentence_isShortAndOneLine_inEveryLanguage() {
        assertThat(said("ja", "あ".repeat(140)).isSentence(140)).isTrue();
        assertThat(said("ja", "あ".repeat(141)).isSentence(140)).isFalse();
        assertThat(said("ja", "あ\nい").isSentence(140)).isFalse();
    }

    private static EachLanguage said(String language, String words) {
        return EachLanguage.of("told", new MultivaluedHashMap<>(Map.of("told-" + language, words)));
    }
}
