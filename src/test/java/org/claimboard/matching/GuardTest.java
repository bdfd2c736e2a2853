package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a claim that is much like a sentence from being the same, whatever the ranker thinks of it. */
class GuardTest {

    /** Of minimal pairs: several tests ask for each. */
    private static final Map<MinimalPair, Flag> FLAGS = new HashMap<>();

    private static Flag flag(MinimalPair pair) {
        return FLAGS.computeIfAbsent(pair, one -> flag(one.claim(), one.sentence()));
    }

    private static Flag flag(String claim, String sentence) {
        Tongue tongue = Tongue.of(sentence);
        Map<Tongue, Wording> wordings = Map.of(Tongue.of(claim), Wording.of("", claim));
        Objection objection = new Guard(sentence, tongue, Concepts::isKnownName).against(wordings, "");
        if (objection != null) {
            assertThat(objection.words()).as(sentence).isNotEmpty();
            return objection.flag();
        }
        List<Figure> others = Figures.in(sentence).contradicted(Figures.of(Wording.of("", claim))).stream()
                .filter(figure -> !figure.isYear())
                .toList();
        return others.isEmpty() ? Flag.SAME_CLAIM : Flag.DIFFERENT_NUMBER;
    }

    @Test
    void against_minimalPairs_neverFindsThemTheSame() throws IOException {
        List<MinimalPair> pairs = MinimalPair.all().stream()
                .filter(pair -> pair.kind() != MinimalPair.Kind.REWORDED)
                .toList();
        assertThat(pairs).hasSizeGreaterThan(2_000);
        assertThat(pairs).filteredOn(pair -> flag(pair) == Flag.SAME_CLAIM).isEmpty();
    }

    @Test
    void against_minimalPairs_saysWhatDiffers() throws IOException {
        assertThat(MinimalPair.all())
                .filteredOn(pair -> pair.kind() != MinimalPair.Kind.REWORDED)
                .allSatisfy(pair -> {
                    Flag flag = flag(pair);
                    Flag expected =
                            switch (pair.kind()) {
                                case DENIED, CONTRARY -> Flag.OPPOSITE;
                                case NAME -> Flag.OTHER_SUBJECT;
                                case YEAR -> Flag.OTHER_YEAR;
                                case NUMBER, LIMIT -> Flag.DIFFERENT_NUMBER;
                                case REWORDED -> Flag.SAME_CLAIM;
                            };
                    assertThat(flag).isEqualTo(expected);
                });
    }

    @Test
    void against_theSameInOtherWords_saysNothing() throws IOException {
        assertThat(MinimalPair.all())
                .filteredOn(pair -> pair.kind() == MinimalPair.Kind.REWORDED)
                .hasSizeGreaterThan(400)
                .filteredOn(pair -> flag(pair) != Flag.SAME_CLAIM)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | DeepSeek's chatbot did not cost only $5.6 million
                    OPPOSITE | 딥시크의 챗봇 제작비는 560만 달러다 | 딥시크의 챗봇 제작비는 560만 달러가 아니다
                    OPPOSITE | 딥시크는 개발을 중단했다 | 딥시크는 개발을 중단하지 않았다
                    OPPOSITE | Liang is not a traditional researcher | Liang is a traditional researcher
                    OPPOSITE | 량원펑은 전통적인 연구자가 아니다 | 량원펑은 전통적인 연구자다
                    OPPOSITE | 핵심 팀에 유학파가 없다 | 핵심 팀에 유학파가 있다
                    OTHER_SUBJECT | DeepSeek's chatbot cost only $5.6 million | Mistral's chatbot cost only $5.6 million
                    OTHER_SUBJECT | DeepSeek's chatbot cost only $5.6 million | mistral's chatbot cost only $5.6 million
                    OTHER_SUBJECT | The chatbot cost only $5.6M to make | Mistral's chatbot cost only $5.6M to make
                    OTHER_SUBJECT | 딥시크의 챗봇은 560만 달러에 불과하다 | 퍼플렉시티의 챗봇은 560만 달러에 불과하다
                    OTHER_SUBJECT | Liang Wenfeng founded High-Flyer in 2015 | Liang Wenfeng founded Renaissance Technologies in 2015
                    OTHER_SUBJECT | 560만 달러(약 75억 원) | 딥시크는 560만 달러를 썼다
                    OTHER_SUBJECT | Musk doubts DeepSeek's chips | Altman doubts DeepSeek's chips
                    OTHER_SUBJECT | 머스크는 딥시크의 칩을 의심했다 | 올트먼은 딥시크의 칩을 의심했다
                    OTHER_YEAR | High-Flyer managed 100 billion yuan in 2021 | High-Flyer managed 100 billion yuan in 2023
                    SAME_CLAIM | Sales did not fall in 2021 | Sales rose in 2021
                    OTHER_STRENGTH | The harbour closed all three of its docks | The harbour closed a dock
                    OPPOSITE | 항구는 금지 이후 확보한 배를 갖고 있다 | 항구는 금지되기 전에 확보한 배를 갖고 있다
                    SAME_CLAIM | Ines Falk defeated Jo Brandt in the 2021 election | Jo Brandt lost the 2021 election to Ines Falk
                    OPPOSITE | Ines Falk defeated Jo Brandt in the 2021 election | Ines Falk lost the 2021 election to Jo Brandt
                    SAME_CLAIM | Lake Elden is the deepest lake in Norwick | There is no lake in Norwick deeper than Lake Elden
                    SAME_CLAIM | The harbour sold the bridge | Can you check this: the harbour sold the bridge
                    SAME_CLAIM | 항구는 다리를 팔았다 | 항구는 다리를 팔았다는데 사실인가요?
                    SAME_CLAIM | Ines Falk founded the harbour in 2015 | Was 2015 the year Ines Falk founded the harbour?
                    SAME_CLAIM | DeepSeek spent only 5.6 million dollars | Didn't DeepSeek spend only $5.6 million?
                    SAME_CLAIM | DeepSeek spent only 5.6 million dollars | BBC: DeepSeek spent only $5.6 million
                    SAME_CLAIM | 딥시크는 560만 달러를 썼다 | 고작 560만 달러밖에 안 썼다고, 딥시크가?
                    SAME_CLAIM | 딥시크는 중단하지 않았다 | 딥시크는 중단을 안 했다
                    SAME_CLAIM | OpenAI spent $5 billion | OpenAI spent $5 bilion
                    DIFFERENT_NUMBER | OpenAI spent $5 billion | OpenAI spent $5 million
                    """)
    void against_aSentence_saysWhatDiffers(Flag expected, String claim, String sentence) {
        assertThat(flag(claim, sentence)).as(sentence).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | It is wrong that DeepSeek's chatbot cost only $5.6 million
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | It's wrong to say DeepSeek's chatbot cost only $5.6 million
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | It is a lie that DeepSeek's chatbot cost only $5.6 million
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | The claim that DeepSeek's chatbot cost only $5.6 million is incorrect
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | The claim that DeepSeek's chatbot cost only $5.6 million is inaccurate
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | The claim that DeepSeek's chatbot cost only $5.6 million is bogus.
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | The claim that DeepSeek's chatbot cost only $5.6 million is misleading
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | The claim that DeepSeek's chatbot cost only $5.6 million is nonsense
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | The claim that DeepSeek's chatbot cost only $5.6 million is mistaken
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | That DeepSeek's chatbot cost only $5.6 million is utter rubbish
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | That DeepSeek's chatbot cost only $5.6 million is a fabrication
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | That DeepSeek's chatbot cost only $5.6 million is just a rumour
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | It is unlikely that DeepSeek's chatbot cost only $5.6 million
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | There is little evidence that DeepSeek's chatbot cost only $5.6 million
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | DeepSeek's chatbot cost only $5.6 million? Wrong.
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | DeepSeek's chatbot cost only $5.6 million! That's a lie!
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | DeepSeek's chatbot rarely cost only $5.6 million
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | DeepSeek's chatbot seldom cost only $5.6 million
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | DeepSeek's chatbot scarcely cost only $5.6 million
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | DeepSeek's chatbot cost anything but $5.6 million
                    SAME_CLAIM | DeepSeek's chatbot cost only $5.6 million | It is not wrong that DeepSeek's chatbot cost only $5.6 million
                    SAME_CLAIM | DeepSeek's chatbot cost only $5.6 million | It is no lie that DeepSeek's chatbot cost only $5.6 million
                    SAME_CLAIM | DeepSeek's chatbot cost only $5.6 million | It isn't a myth that DeepSeek's chatbot cost only $5.6 million
                    SAME_CLAIM | DeepSeek's chatbot cost only $5.6 million | Nobody denies that DeepSeek's chatbot cost only $5.6 million
                    SAME_CLAIM | DeepSeek's chatbot cost only $5.6 million | DeepSeek's chatbot cost only $5.6 million. Critics were wrong about the moon.
                    SAME_CLAIM | DeepSeek's chatbot cost only $5.6 million | DeepSeek's chatbot cost only $5.6 million. Wow, that is right.
                    SAME_CLAIM | DeepSeek's chatbot cost only $5.6 million | DeepSeek's chatbot is wrong at times and cost only $5.6 million
                    SAME_CLAIM | The film Wrong Turn cost 5 million dollars | 5 million dollars is what the film Wrong Turn cost
                    SAME_CLAIM | It is false that the harbour was closed in May | It is a lie that the harbour was closed in May
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | It is a mistake to say DeepSeek's chatbot cost only $5.6 million
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | They're lying: DeepSeek's chatbot cost only $5.6 million
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | The claim that DeepSeek's chatbot cost only $5.6 million is way off
                    OPPOSITE | DeepSeek's chatbot cost only $5.6 million | The idea that DeepSeek's chatbot cost only $5.6 million is laughable
                    SAME_CLAIM | DeepSeek's chatbot cost only $5.6 million | Believe it or not, DeepSeek's chatbot cost only $5.6 million
                    SAME_CLAIM | DeepSeek's chatbot cost only $5.6 million | Make no mistake: DeepSeek's chatbot cost only $5.6 million
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 주장은 사실과 전혀 다르다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다고 보기에는 무리가 있다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 주장은 부정확하다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 것은 소문일 뿐이다
                    SAME_CLAIM | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다고 보기에 어렵지 않다
                    OPPOSITE | Everyone doubts the harbour plan of Busan | Nobody doubts the harbour plan of Busan
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 말은 사실과 다르다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 건 사실이 아닙니다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 말은 사실과 거리가 멀다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 것은 잘못된 주장이다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 것은 오해다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 것은 낭설이다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 주장은 틀리다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 말은 틀립니다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다고 보기 어렵다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다고 보기는 힘들다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 것은 헛소문이다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 것은 유언비어다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 주장은 엉터리다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 것은 사실 왜곡
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 말은 믿기 어렵다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다을 가능성은 낮다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다? 사실이 아니다.
                    SAME_CLAIM | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 말은 사실과 다르지 않다
                    SAME_CLAIM | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 말은 틀리지 않다
                    SAME_CLAIM | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 말은 틀린 말이 아니다
                    SAME_CLAIM | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 것은 거짓이 아니다
                    SAME_CLAIM | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 것은 오해가 아니다
                    SAME_CLAIM | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 것은 의심의 여지가 없다
                    SAME_CLAIM | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 것은 부인할 수 없다
                    SAME_CLAIM | 딥시크는 챗봇에 560만 달러를 썼다 | 딥시크가 챗봇에 560만 달러를 썼다는 것은 사실이다
                    SAME_CLAIM | 항구가 5월에 닫혔다는 것은 거짓이다 | 항구가 5월에 닫혔다는 것은 사실과 다르다
                    OPPOSITE | 딥시크는 챗봇에 560만 달러를 썼다 | The claim that DeepSeek spent 5.6 million dollars on its chatbot is misleading
                    SAME_CLAIM | 딥시크는 챗봇에 560만 달러를 썼다 | DeepSeek spent 5.6 million dollars on its chatbot
                    """)
    void against_aDenialInOtherWords_isTheOpposite(Flag expected, String claim, String sentence) {
        assertThat(flag(claim, sentence)).as(sentence).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    OPPOSITE | The harbour pays its pilots | The harbour has yet to pay its pilots
                    OPPOSITE | The harbour pays its pilots | The harbour stopped paying its pilots
                    OPPOSITE | The harbour cost $5.6 million | Contrary to reports, the harbour cost $5.6 million
                    OPPOSITE | The harbour cost $5.6 million | The claim that the harbour cost $5.6 million falls apart
                    OPPOSITE | The harbour cost $5.6 million | The harbour cost $5.6 million? Hardly.
                    OPPOSITE | The harbour cost $5.6 million | The harbour cost $5.6 million? Not a chance.
                    OPPOSITE | The harbour cost $5.6 million | The harbour cost $5.6 million? Think again.
                    OPPOSITE | The harbour cost $5.6 million | The harbour cost $5.6 million — nope.
                    OPPOSITE | The harbour cost $5.6 million | The harbour cost $5.6 million, which nobody believes
                    OPPOSITE | The harbour cost $5.6 million | The harbour cost $5.6 million, but this is not supported by any evidence whatsoever
                    OPPOSITE | The harbour cost $5.6 million | Kim, who rarely speaks, said the harbour did not cost $5.6 million
                    OPPOSITE | Kim doubts the figure, as the harbour is in no position to say how many pilots it has | Kim does not doubt how many pilots the harbour has
                    OPPOSITE | Kim doubts the depth of the harbour, which is questionable | Kim does not doubt the depth of the harbour
                    SAME_CLAIM | The harbour cost $5.6 million | It is hardly a secret that the harbour cost $5.6 million
                    SAME_CLAIM | The harbour cost $5.6 million | Not surprisingly, the harbour cost $5.6 million
                    SAME_CLAIM | The harbour cost $5.6 million | The harbour cost $5.6 million, barely a tenth of what the bridge took
                    SAME_CLAIM | The harbour cost $5.6 million | The harbour cost $5.6 million - hardly 3 percent of the budget
                    SAME_CLAIM | The harbour cost $5.6 million | The harbour, which rarely makes the papers, cost $5.6 million
                    SAME_CLAIM | The harbour of Busan cost $5.6 million | "The harbour of Busan cost $5.6 million," said Kim, who seldom speaks
                    SAME_CLAIM | The harbour cost $5.6 million | Without any outside help, the harbour cost $5.6 million
                    OPPOSITE | 항구 건설비는 560만 달러다 | 항구 건설비가 560만 달러라고? 그럴 리가.
                    OPPOSITE | 항구 건설비는 560만 달러다 | 항구 건설비가 560만 달러라는 설명은 신뢰하기 어렵다
                    OPPOSITE | 항구 건설비는 560만 달러다 | 항구 건설비가 560만 달러라고 하지만 이는 어떤 근거로도 뒷받침되지 않는다
                    OPPOSITE | 항구 건설비는 560만 달러다 | 언론에 거의 나서지 않는 관계자는 항구 건설비가 560만 달러가 아니라고 말했다
                    OPPOSITE | 항구 건설비는 560만 달러다 | "항구 건설비가 560만 달러"라는 주장을 받아들이지 않는 사람이 많다
                    OPPOSITE | 항구는 장부를 공개했다 | 항구는 장부 공개를 거부했다
                    OPPOSITE | 항구는 장부를 공개했다 | 항구는 장부를 미공개했다
                    OPPOSITE | 항구는 장부를 공개했다 | 항구는 장부를 거의 공개하지 않았다
                    OPPOSITE | 항구는 장부를 공개했다 | 항구가 장부를 공개했을 리가 없다
                    SAME_CLAIM | 항구 건설비는 560만 달러다 | 거의 알려지지 않았지만 항구 건설비는 560만 달러다
                    SAME_CLAIM | 항구 건설비는 560만 달러다 | 뉴스에 잘 나오지 않는 항구 건설비는 560만 달러다
                    SAME_CLAIM | 항구 건설비는 560만 달러다 | 항구 건설비는 560만 달러로, 다리의 10분의 1도 되지 않는다
                    SAME_CLAIM | 항구 건설비는 560만 달러다 | "항구 건설비는 560만 달러"라고 평소 언론에 거의 나서지 않는 관계자가 말했다
                    SAME_CLAIM | 항구는 장부를 공개했다 | 예상과 다르지 않게 항구는 장부를 공개했다
                    OTHER_SUBJECT | DeepSeek's chatbot cost only $5.6 million | THE MISTRAL CHATBOT COST ONLY $5.6 MILLION
                    OTHER_SUBJECT | The DeepSeek chatbot cost only $5.6 million | the zephyrix chatbot cost only $5.6 million
                    OTHER_SUBJECT | DeepSeek's chatbot cost only $5.6 million | THE CHATBOT BY ZEPHYRIX COST ONLY $5.6 MILLION
                    OTHER_SUBJECT | DeepSeek's chatbot cost only $5.6 million | xAI's chatbot cost only $5.6 million
                    OTHER_SUBJECT | DeepSeek spent only $5.6 million on its chatbot | ACCORDING TO REPORTS, ZEPHYRIX SPENT ONLY $5.6 MILLION ON ITS CHATBOT
                    OTHER_SUBJECT | 딥시크의 챗봇 제작비는 560만 달러다 | 문샷AI의 챗봇 제작비는 560만 달러다
                    SAME_CLAIM | DeepSeek's chatbot cost only $5.6 million | THE CHEAP CHINESE CHATBOT COST ONLY $5.6 MILLION
                    SAME_CLAIM | DeepSeek's chatbot cost only $5.6 million | the chatbot by deepseek, made in hangzhou, cost only $5.6 million
                    SAME_CLAIM | DeepSeek spent only $5.6 million on its chatbot | THE LABORATORY SPENT ONLY $5.6 MILLION ON ITS CHATBOT
                    DIFFERENT_NUMBER | The tunnel is 5 miles long | The tunnel is 5 kilometres long
                    DIFFERENT_NUMBER | The plant makes 480 megawatts | The plant makes 480 kilowatts
                    DIFFERENT_NUMBER | The fund lost 5 percent | The fund lost 5 percentage points
                    DIFFERENT_NUMBER | 실업률이 3% 올랐다 | 실업률이 3%p 올랐다
                    SAME_CLAIM | The tunnel is 5 km long | The tunnel is 5,000 metres long
                    """)
    void against_whatIsSaidByTheWay_tellsItFromTheClaim(Flag expected, String claim, String sentence) {
        assertThat(flag(claim, sentence)).as(sentence).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not ", "n't", "is ", "no a ", "a lie ", "wrong ", "거짓", "거짓 ", "사실과 ", "지 ", "안", "틀린말 ", "Wrong. ",
                "A"
            })
    void against_endlessWords_takesNoTime(String part) {
        String endless = part.repeat(20_000);
        assertTimeout(Duration.ofSeconds(10), () -> {
            DenyingWords.twice(endless, Tongue.of(part));
            return DenyingWords.in(endless, Tongue.of(part)).results().count();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    OTHER_SUBJECT | DeepSeek's chatbot cost only $5.6 million | MISTRAL'S CHATBOT COST ONLY $5.6 MILLION
                    OTHER_SUBJECT | DeepSeek's chatbot cost only $5.6 million | Mistral’S chatbot cost only $5.6 million
                    OTHER_SUBJECT | DeepSeek's chatbot cost only $5.6 million | openai chatbot cost only $5.6 million
                    SAME_CLAIM | DeepSeek's chatbot cost only $5.6 million | DEEPSEEK'S CHATBOT COST ONLY $5.6 MILLION
                    SAME_CLAIM | DeepSeek's chatbot cost only $5.6 million | deepseek chatbot cost just $5.6 million
                    SAME_CLAIM | DeepSeek's chatbot cost only $5.6 million | THE FIRM'S CHATBOT COST ONLY $5.6 MILLION
                    SAME_CLAIM | DeepSeek's chatbot cost only $5.6 million | DEEPSEEK REPORTEDLY BUILT ITS CHATBOT FOR ONLY $5.6 MILLION, EXPERTS SAY
                    OTHER_SUBJECT | DeepSeek spent only $5.6 million on its chatbot | openai spent only $5.6 million
                    OTHER_SUBJECT | DeepSeek spent only $5.6 million on its chatbot | mistral spent only $5.6 million on its chatbot
                    OTHER_SUBJECT | DeepSeek spent only $5.6 million on its chatbot | MISTRAL SPENT JUST $5.6 MILLION ON ITS CHATBOT
                    OTHER_SUBJECT | DeepSeek spent only $5.6 million on its chatbot | i heard mistral spent only $5.6 million on its chatbot
                    OTHER_SUBJECT | Prefers Trump to snow, the president says | prefers reindeer and snow to the president
                    SAME_CLAIM | DeepSeek spent only $5.6 million on its chatbot | only $5.6 million spent on its chatbot
                    SAME_CLAIM | DeepSeek spent only $5.6 million on its chatbot | reportedly spent only $5.6 million on its chatbot
                    SAME_CLAIM | DeepSeek spent only $5.6 million on its chatbot | the lab spent only $5.6 million on its chatbot
                    SAME_CLAIM | DeepSeek spent only $5.6 million on its chatbot | deep seek spent only $5.6 million on its chatbot
                    SAME_CLAIM | DeepSeek spent only $5.6 million on its chatbot | deepseak spent only $5.6 million on its chatbot
                    OTHER_SUBJECT | DeepSeek spent only $5.6 million on its chatbot | OPENAI SPENT ONLY $5.6 MILLION
                    SAME_CLAIM | DeepSeek spent only $5.6 million on its chatbot | deepseek spent only $5.6 million
                    SAME_CLAIM | DeepSeek spent only $5.6 million on its chatbot | they spent only $5.6 million on the chatbot
                    SAME_CLAIM | DeepSeek spent only $5.6 million on its chatbot | a chinese startup spent only $5.6 million on its chatbot
                    SAME_CLAIM | DeepSeek spent only $5.6 million on its chatbot | so a hedge fund spent only $5.6 million on a chatbot
                    SAME_CLAIM | DeepSeek spent only $5.6 million on its chatbot | researchers at deepseek spent just $5.6 million on its chatbot
                    OTHER_SUBJECT | Sam Altman said the model cost $5 billion | musk said the model cost $5 billion
                    SAME_CLAIM | Sam Altman said the model cost $5 billion | altman said the model cost $5 billion
                    OTHER_SUBJECT | 딥시크는 챗봇에 560만 달러를 썼다 | openai spent only 5.6 million dollars on its chatbot
                    SAME_CLAIM | 딥시크는 챗봇에 560만 달러를 썼다 | DEEPSEEK SPENT ONLY 5.6 MILLION DOLLARS ON ITS CHATBOT
                    OTHER_SUBJECT | 딥시크는 챗봇에 560만 달러를 썼다 | openai는 챗봇에 560만 달러를 썼다
                    SAME_CLAIM | 딥시크는 챗봇에 560만 달러를 썼다 | deepseek은 챗봇에 560만 달러를 썼다
                    """)
    void against_namesWithoutTheirCapitals_saysWhoDiffers(Flag expected, String claim, String sentence) {
        assertThat(flag(claim, sentence)).as(sentence).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    OTHER_STRENGTH | The court freed the captain | The court may free the captain
                    OTHER_STRENGTH | The court freed the captain | The court plans to free the captain
                    OTHER_STRENGTH | The court developed a plan | The court is developing a plan
                    OTHER_STRENGTH | The court freed the captain | The court reluctantly freed the captain
                    OTHER_STRENGTH | 노르바네는 댐을 지었다 | 노르바네는 마지못해 댐을 지었다
                    OTHER_STRENGTH | The harbour must close | The harbour closed
                    OTHER_STRENGTH | All pilots left the harbour | Some pilots left the harbour
                    OTHER_STRENGTH | Only pilots vote in the harbour | Pilots vote in the harbour
                    OTHER_STRENGTH | Water in the harbour is warm | Water in the harbour is warmer than usual
                    OTHER_STRENGTH | 항구는 문을 닫았다 | 항구는 문을 닫을 예정이다
                    OTHER_STRENGTH | 항구의 모든 배가 떠났다 | 항구의 일부 배가 떠났다
                    OTHER_STRENGTH | 항구에서는 선장만 투표한다 | 항구에서는 선장도 투표한다
                    DIFFERENT_NUMBER | The harbour pays 900 dollars a month | The harbour pays 900 dollars a year
                    DIFFERENT_NUMBER | The harbour pays 900 dollars per person | The harbour pays 900 dollars per household
                    DIFFERENT_NUMBER | Traffic in the harbour fell by 30 percent | Traffic in the harbour fell to 30 percent
                    DIFFERENT_NUMBER | 항구는 한 달에 900달러를 낸다 | 항구는 한 해에 900달러를 낸다
                    DIFFERENT_NUMBER | 항구 물동량이 30% 줄었다 | 항구 물동량이 30%로 줄었다
                    OTHER_YEAR | The harbour closed on Monday | The harbour closed on Friday
                    OTHER_YEAR | 항구는 지난해 문을 닫았다 | 항구는 올해 문을 닫았다
                    OTHER_SUBJECT | Storms destroyed the harbour bridge | Storms destroyed the harbour tower
                    OTHER_SUBJECT | 태풍으로 항구의 다리가 무너졌다 | 태풍으로 항구의 창고가 무너졌다
                    OTHER_SUBJECT | The harbour keeps 40 cranes for ships | The harbour keeps 40 trucks for ships
                    OTHER_SUBJECT | The dam near Elden holds 450 tonnes of water | The whale was measured at 450 tonnes
                    OPPOSITE | The pilots left before the storm | The pilots left after the storm
                    OPPOSITE | The pilots trust the harbour | The pilots distrust the harbour
                    OPPOSITE | More pilots than captains live there, the harbour says | More captains than pilots live there, the harbour says
                    OPPOSITE | The pilots moved the boats from Elden to Norwick | The pilots moved the boats from Norwick to Elden
                    OPPOSITE | 선장은 조종사보다 돈을 많이 번다 | 조종사는 선장보다 돈을 많이 번다
                    OPPOSITE | 선장은 태풍 전에 항구를 떠났다 | 선장은 태풍 뒤에 항구를 떠났다
                    SAME_CLAIM | The harbour sacked 40 pilots in May | In May 40 pilots were laid off by the harbour
                    SAME_CLAIM | Every pilot left the harbour | All pilots left the harbour
                    SAME_CLAIM | The harbour is larger than the airport | The airport is smaller than the harbour
                    SAME_CLAIM | 항구는 조종사 40명을 해고했다 | 조종사 40명이 항구에서 해고됐다
                    SAME_CLAIM | 항구는 새 다리에 560만 달러밖에 쓰지 않았다 | 항구가 새 다리에 쓴 돈은 560만 달러뿐이다
                    """)
    void against_oneThingThatDiffers_saysWhich(Flag expected, String claim, String sentence) {
        assertThat(flag(claim, sentence)).as(sentence).isEqualTo(expected);
    }

    /** A post names whom it answers, who wrote it and much else; one thing that differs tells it apart nonetheless. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    SAME_CLAIM | Mayor Ines Falk said that the harbour of Elden will close in May | Unbelievable!! Karla Thies of Radio Norwick just read it out: harbour of Elden will close in May. What do the Pilots United people say? #HarbourGate https://example.org/a — Jo Brandt (@jobrandt)
                    OTHER_SUBJECT | DeepSeek's chatbot cost only $5.6 million | Mistral's chatbot cost only $5.6 million #chatbots
                    OTHER_SUBJECT | DeepSeek's chatbot cost only $5.6 million | Mistral's chatbot cost only $5.6 million https://example.org/a — Jo Brandt (@jobrandt)
                    OTHER_SUBJECT | Storms destroyed the harbour bridge | Storms destroyed the harbour tower 🌊
                    OPPOSITE | The harbour of Elden will close in May | The harbour of Elden will not close in May! #HarbourGate
                    """)
    void against_aPost_mindsWhatDiffersFromTheClaim(Flag expected, String claim, String post) {
        Map<Tongue, Wording> wordings = Map.of(Tongue.ENGLISH, Wording.of("", claim));
        Objection objection =
                Guard.of(post, Tongue.ENGLISH, Concepts::isKnownName).against(wordings, "");

        assertThat(objection == null ? Flag.SAME_CLAIM : objection.flag())
                .as(post)
                .isEqualTo(expected);
    }

    /** What is not understood may say by itself what seems to differ. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    true | The harbour did not sell the bridge | The harbour sold the bridge
                    true | The harbour sold the bridge | It is not true that the harbour sold the bridge
                    true | The pilots left before the storm | The pilots left after the storm
                    true | Norvane's bridge cost 5 million dollars | Mistral's bridge cost 5 million dollars
                    true | 항구는 다리를 팔았다 | 항구가 다리를 팔았다는 것은 사실이 아니다
                    true | 항구는 다리를 건설했다 | 항구는 다리를 건설한 적이 없다
                    false | No pupil at Elden was absent without permission in May | Unauthorised absences at Elden in May: zero pupils
                    false | The harbour had no bridge left in May | In May the harbour had to manage with its ferry alone
                    false | The zoo of Elden sold its last elephant | The zoo of Elden sold its last pachyderm
                    false | Norvane's table mis-sums its columns | Norvane's column sums are wrong
                    false | Norvane doubts that the bridge is safe | Norvane says that the bridge is safe is untrue
                    false | 그 비용에는 실험의 비용이 들어 있지 않다 | 실험 비용은 그 비용에서 빠져 있다
                    false | 항구는 하청업체에 돈을 주었다 | 항구는 협력사에 돈을 주었다
                    """)
    void against_aSentence_isPlainWhereAllElseIsUnderstood(boolean plain, String claim, String sentence) {
        Tongue tongue = Tongue.of(sentence);
        Objection objection =
                new Guard(sentence, tongue, Concepts::isKnownName).against(Map.of(tongue, Wording.of("", claim)), "");

        assertThat(objection != null && objection.plain()).as(sentence).isEqualTo(plain);
    }

    @Test
    void namesOnFile_areThoseWithCapitalsAmidSentences() throws IOException {
        List<ClaimWords> claims = List.of(
                new ClaimWords("one", Map.of(Tongue.ENGLISH, Wording.of("", "Last year Mistral hired Harbour pilots"))),
                new ClaimWords(
                        "two",
                        Map.of(Tongue.ENGLISH, Wording.of("", "The harbour of the town cost a lot")),
                        "Zhipu",
                        ""),
                new ClaimWords("three", Map.of(Tongue.KOREAN, Wording.of("", "항구는 Kimi를 샀다"))));
        Predicate<String> onFile =
                NamesOnFile.of(ClaimIndex.of(claims, List.of()).getIndexReader());

        assertThat(List.of("mistral", "zhipu", "kimi", "openai")).allMatch(onFile);
        assertThat(List.of("harbour", "town", "pilots", "hired", "last", "mask", "nowhere"))
                .noneMatch(onFile);
    }
}
