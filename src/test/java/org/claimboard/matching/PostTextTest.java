package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How are they? #AustralianFires pic.twitter.com/0eJt — Center (@Center) January 14, 2020 | How are they? Australian Fires",
                "Look 🦁🔥 https://t.co/abc now | Look now",
                "@jane says #covid19 is over | jane says covid 19 is over",
                "#딥시크 가 쌌다 | 딥시크 가 쌌다",
                "https://t.co/abc | https://t.co/abc",
                "5 - 3 = 2 | 5 - 3 = 2",
            })
    void sentence_ofAPost_isWhatItSays(String post, String sentence) {
        assertThat(PostText.sentence(post)).isEqualTo(sentence);
    }

    @Test
    void isPost_ofWhatOnlyAPostHas_is() {
        assertThat(PostText.isPost("Bus fares  doubled.")).isFalse();
        assertThat(PostText.isPost("Bus fares doubled #fares")).isTrue();
        assertThat(PostText.isPost("Bus fares doubled https://example.org/a")).isTrue();
    }
}
