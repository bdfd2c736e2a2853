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
                    ENGLISH | Rettet die Seebrücke
                    ENGLISH | Die Hard made 141 million dollars
                    ENGLISH | The mayor of San Juan de la Cruz said the bridge cost a million
                    ENGLISH | Club Deportivo San Juan signs Pedro for 3 million
                    ENGLISH | 560
                    OTHER | 训练成本只有560万美元
                    OTHER | ディープシークの訓練費用は560万ドル
                    OTHER | 梁文鋒
                    OTHER | 梁文鋒(량원펑)は創業者だ
                    OTHER | DeepSeekの費用は安い
                    OTHER | Стоимость обучения
                    OTHER | Die Kosten stiegen im vergangenen Jahr
                    OTHER | Le pont a coûté 12 millions d’euros, selon la mairie
                    OTHER | El puente costó 12 millones de euros, según el alcalde
                    OTHER | Bron kostade 12 miljoner kronor och är inte klar
                    """)
    void of_aText_isTheLanguageOfItsWords(WrittenLanguage language, String text) {
        assertThat(WrittenLanguage.of(text)).isEqualTo(language);
        assertThat(WrittenLanguage.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "橋の建設費は320億円だ, ja",
        "エネルギー, ja",
        "다리 공사비는 320억 원이다, ko",
        "The bridge cost 320 million, en",
        "560, en",
        "Die Kosten stiegen im vergangenen Jahr auf 12 Millionen, de",
        "Le pont a coûté 12 millions aux habitants de la ville, fr",
        "El puente costó 12 millones según el alcalde de la villa, es",
        "De brug heeft 12 miljoen gekost en is nog niet klaar, nl",
        "A ponte custou 12 milhões e não está pronta, pt",
        "Il ponte è costato 12 milioni e non è ancora finito, it",
        "训练成本只有五百六十万美元的说法不准确, zh",
        "梁文鋒, und",
        "Стоимость обучения, und"
    })
    void proposed_isTheLanguageThatTheScriptTells(String text, String language) {
        assertThat(WrittenLanguage.proposed(text)).isEqualTo(language);
    }

    @Test
    void proposed_ofANameInChineseCharacters_isThatOfItsSentence() {
        assertThat(WrittenLanguage.proposed("青浜市", "ja")).isEqualTo("ja");
        assertThat(WrittenLanguage.proposed("Heron Council", "ja")).isEqualTo("en");
        assertThat(WrittenLanguage.proposed("Katrin Vossberg", "de")).isEqualTo("de");
        assertThat(WrittenLanguage.proposed("the City of Heron", "de")).isEqualTo("en");
    }
}
