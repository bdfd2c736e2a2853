package org.claimboard.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One rule says what language a text is in. */
class WrittenLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    KOREAN | DeepSeek R1 vs OpenAI o1, 560만 달러
                    KOREAN | 딥시크
                    KOREAN | DeepSeek 560만 달러
                    KOREAN | OpenAI, ChatGPT 개발에 50억 달러
                    KOREAN | NVIDIA H100 vs AMD MI300X 가격 비교
                    KOREAN | GPT-4o mini 출시
                    KOREAN | 그는 "I have a dream that one day this nation will rise up"이라고 말했다.
                    KOREAN | 尹 대통령, 李 대표 만나
                    KOREAN | 이 product는 best in class 입니다
                    KOREAN | 머스크(Elon Musk)의 주장
                    KOREAN | BTS 컴백
                    KOREAN | 값은 10 km
                    ENGLISH | DeepSeek R1 vs OpenAI o1, 5.6 million dollars
                    ENGLISH | OpenAI
                    ENGLISH | R1
                    ENGLISH | Liang Wenfeng (량원펑) founded the company
                    ENGLISH | Samsung (삼성) Beats Apple In Quarterly Sales
                    ENGLISH | The Korean word 밥 means both rice and a meal
                    ENGLISH | 5.6 million
                    ENGLISH | Die Kosten stiegen im vergangenen Jahr
                    ENGLISH | 560
                    OTHER | 训练成本只有560万美元
                    OTHER | ディープシークの訓練費用は560万ドル
                    OTHER | 梁文鋒
                    OTHER | 梁文鋒(량원펑)は創業者だ
                    OTHER | DeepSeekの費用は安い
                    OTHER | Стоимость обучения
                    """)
    void of_aText_isTheLanguageOfItsWords(WrittenLanguage language, String text) {
        assertThat(WrittenLanguage.of(text)).isEqualTo(language);
        assertThat(WrittenLanguage.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"橋の建設費は320億円だ, ja", "エネルギー, ja", "다리 공사비는 320억 원이다, ko", "The bridge cost 320 million, en", "560, en"})
    void proposed_isTheLanguageThatTheScriptTells(String text, String language) {
        assertThat(WrittenLanguage.proposed(text)).isEqualTo(language);
    }

    @Test
    void proposed_ofANameInChineseCharacters_isThatOfItsSentence() {
        assertThat(WrittenLanguage.proposed("青浜市", "ja")).isEqualTo("ja");
        assertThat(WrittenLanguage.proposed("Heron Council", "ja")).isEqualTo("en");
    }
}
