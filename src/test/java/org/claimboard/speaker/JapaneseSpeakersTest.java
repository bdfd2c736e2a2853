package org.claimboard.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says Japanese sentences; wherever it is not said plainly nobody is better than somebody wrong. */
class JapaneseSpeakersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "青浜市は5日、青浜大橋の建設費は320億円だと発表した。|青浜市",
                "一方、市民団体「海を守る会」は、青浜大橋の建設費は510億円に上ると主張した。|海を守る会",
                "青浜大学によると、利用者は1日当たり8,400人にとどまる見込みだ。|青浜大学",
                "加藤商事の伊藤健二社長は「来年は黒字になる」と述べた。|伊藤健二",
                "「橋は要らない」と青浜電力労組は訴えた。|青浜電力労組",
                "環境省の調査によると、海面は10年前より4.1センチ高い。|環境省",
                "建設費は320億円だと青浜市が公表した。|青浜市",
                "ルミエール社は、衛星の費用が3,100万ユーロを超えると試算した。|ルミエール社",
                "クレール・デュラン代表は「秘密ではない」と反論した。|クレール・デュラン",
                "市民団体「海を守る会」は、市の試算を否定した。|海を守る会",
                "橋は2031年に完成する。|",
                "建設費は320億円とみられている。|",
                "関係者は、費用が倍になると話した。|",
                "専門家によると、地盤は弱い。|",
                "市長は予算を増やすと述べた。|",
                "同社は黒字になると発表した。|",
                "青浜市は費用を明らかにしていない。|",
                "多くの住民は橋が必要だと答えた。|",
                "報告書によると、費用は倍になる。|",
                "山田市長は予算を増やすと述べた。|",
                "市が計画する橋をめぐり、試算が食い違っている。|",
                "エコノミストは景気が悪くなると予測した。|",
                "橋の建設費は320億円だ。|"
            })
    void sentence_isOfWhoIsNamed_orOfNobody(String sentence, String speaker) {
        assertThat(names(sentence)).isEqualTo(speaker == null ? "" : speaker);
    }

    @Test
    void wordsForThoseNamedBefore_meanThem() {
        assertThat(names("青浜市は橋を造ると発表した。同市は費用を320億円だと説明した。")).isEqualTo("青浜市, 青浜市");
        assertThat(names("加藤商事の伊藤健二社長は増益だと述べた。伊藤社長は配当も増やすと話した。同氏は「慎重だ」と付け加えた。")).isEqualTo("伊藤健二, 伊藤健二, 伊藤健二");
    }

    @Test
    void denial_keepsTheSpeaker_andSaysSo() {
        List<Statement> said = Speakers.in("青浜市は、費用が倍になるとの見方を否定した。").get(0).statements();
        assertThat(said).hasSize(1);
        assertThat(said.get(0).speaker().name()).isEqualTo("青浜市");
        assertThat(said.get(0).manner()).isEqualTo(Statement.Manner.DENIED);
    }

    @Test
    void silence_saysWhy() {
        assertThat(Speakers.in("関係者は、費用が倍になると話した。").get(0).silence()).isEqualTo(Silence.UNNAMED);
        assertThat(Speakers.in("建設費は320億円とみられている。").get(0).silence()).isEqualTo(Silence.PASSIVE);
        assertThat(Speakers.in("青浜市は費用を明らかにしていない。").get(0).silence()).isEqualTo(Silence.NOT_SAID);
    }

    private static String names(String text) {
        return Speakers.in(text).stream()
                .flatMap(sentence -> sentence.statements().stream())
                .map(statement -> statement.speaker().name())
                .collect(Collectors.joining(", "));
    }
}
