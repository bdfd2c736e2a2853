package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnexplainedTest {

    private static List<String> beyond(String sentence, String claim, String named) {
        return Unexplained.in(sentence, Wording.of("", claim), named, Tongue.of(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norvane built a dam in Asia. | Norvane built a dam. | Asia",
                "Norvane still runs a dam. | Norvane runs a dam. | still",
                "Norvane built a dam at night. | Norvane built a dam. | night",
                "Norvane was the first to build a dam. | Norvane built a dam. | first",
                "Norvane built a dam until the summer. | Norvane built a dam. | until",
                "Norvane built a dam 12 miles away. | Norvane built a dam. | 12 miles",
                "노르바네는 몰래 댐을 지었다. | 노르바네는 댐을 지었다. | 몰래",
                "노르바네는 여전히 댐을 짓는다. | 노르바네는 댐을 짓는다. | 여전히",
                "노르바네는 아시아에서 댐을 지었다. | 노르바네는 댐을 지었다. | 아시아",
                "노르바네는 거의 댐을 지었다. | 노르바네는 댐을 지었다. | 거의",
                "노르바네는 댐을 두 번 지었다. | 노르바네는 댐을 지었다. | 두 번",
                "국회가 찬성하면 의회는 댐을 짓는다. | 법원이 동의하면 의회는 댐을 짓는다. | 국회",
                "Norvane built a dam for the first time. | Norvane built a dam in the first half of 2011. | time"
            })
    void in_ofASentenceThatSaysMore_isWhatItSaysMore(String sentence, String claim, String more) {
        assertThat(beyond(sentence, claim, "")).contains(more);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I read that Norvane has built a huge dam! | Norvane built a dam.",
                "A councillor claimed once more that Norvane built a dam. | Norvane built a dam.",
                "Norvane built a dam, critics say. | Norvane built a dam.",
                "During the campaign it emerged that Norvane built a dam. | Norvane built a dam.",
                "한 시의원은 노르바네가 댐을 지었다고 거듭 주장했다. | 노르바네는 댐을 지었다.",
                "인터넷에는 노르바네가 댐을 지었다는 글이 돈다. | 노르바네는 댐을 지었다.",
                "The firm Norvane constructed a dam. | Norvane built a dam.",
                "The dam is 1.5 kilometres long. | The length of the dam is 1,500 metres.",
                "Not a single house survived. | No house survived.",
                "노르바네가 댐을 지었다고 합니다. | 노르바네는 댐을 지었다.",
                "노르바네는 댐을 건설했다는 소식이다. | 노르바네는 댐을 지었다.",
                "댐의 길이는 1.5km다. | 댐의 길이는 1,500미터다.",
                "노르바네는 댐 건설에 의문을 제기했다. | 노르바네, 댐 건설에 의문.",
                "댐의 건설 비용은 5억 원이다. | 댐의 건설비는 5억 원이다.",
                "노르바네의 이산화탄소 배출량은 12톤에 달한다. | 노르바네는 이산화탄소 12톤을 배출한다.",
                "아파트 25%가 비어 있다. | 아파트의 4분의 1은 비어 있다.",
                "Norvane posted a loss. | Norvane lost.",
                "In March, police arrested Norvane. | Norvane was arrested in March.",
                "아파트는 넷 중 하나꼴로 비어 있다. | 아파트의 25%는 비어 있다.",
                "The dam was built by people who work for Norvane. | Those who work for Norvane built the dam.",
                "Norvane dropped its R&D. | Norvane dropped its research and development."
            })
    void in_ofASentenceThatSaysNoMore_isEmpty(String sentence, String claim) {
        assertThat(beyond(sentence, claim, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "량원펑은 댐을 지었다. | 그는 댐을 지었다. | Liang Wenfeng | true",
                "량원펑은 댐을 지었다. | 그는 댐을 지었다. | Sam Altman | false",
                "량원펑은 댐을 지었다. | 노르바네는 댐을 지었다. | Liang Wenfeng | false"
            })
    void in_ofOneWhomTheRecordNames_isEmptyWhereTheClaimLeavesItOpen(
            String sentence, String claim, String named, boolean open) {
        assertThat(beyond(sentence, claim, named).isEmpty()).isEqualTo(open);
    }
}
