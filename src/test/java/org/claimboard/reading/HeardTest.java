package org.claimboard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeardTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | converting it as 8.1-8.2 billion won | converting it as 8.1[to]8.2 billion won",
                "en | 7–10 months | 7[to]10 months",
                "en | fell to 10-20bn | fell to 10[to]20bn",
                "en | $5-$6 | $5[to]$6",
                "en | 2012-2014 | 2012[to]2014",
                "en | 2012-14 | 2012[to]14",
                "en | 512 × 198 × 2 | 512 [times] 198 [times] 2",
                "en | 5% → 7% | 5% [to] 7%",
                "ko | 7~10개월 앞서 | 7[에서]10개월 앞서",
                "ko | 81억~82억 원 | 81억[에서]82억 원",
                "ko | 1월 29~30일 | 1월 29[에서]30일",
                "ko | 560만 → 약 75억 | 560만 [에서] 약 75억",
                "en | on 2025-01-31 | on 2025-01-31",
                "en | in 2025-01 | in 2025-01",
                "en | o1-1217 and GPT-4 | o1-1217 and GPT-4",
                "en | v3-training-5-576-million | v3-training-5-576-million",
                "en | https://a.example/2024/11-6-billion | https://a.example/2024/11-6-billion",
                "en | −5 | −5",
                "en | one-off | one-off"
            })
    void signsBetweenNumbers_haveAWord_andOthersNone(String language, String text, String heard) {
        String told = Heard.pieces(text, language).stream()
                .map(piece -> piece.word() == null ? piece.text() : "[" + piece.word() + "]")
                .collect(Collectors.joining());

        assertThat(told).isEqualTo(heard);
        assertThat(Heard.pieces(text, language).stream().map(Heard::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | GPT-4 cost more | [GPT-4] cost more",
                "en | It is o1-1217, not GPT-4. | It is [o1-1217,] not [GPT-4.]",
                "en | more than 7–10 months | more than [7–10] months",
                "en | 8.1-8.2 billion won | [8.1-8.2] billion won",
                "en | $5-$6 in 2012-14 | [$5-$6] in [2012-14]",
                "en | DeepSeek-R1-Zero and AR-15 | [DeepSeek-R1-Zero] and [AR-15]",
                "en | on 2025-01-31 | on [2025-01-31]",
                "ko | GPT-4는 7~10개월, 81억~82억 원 | [GPT-4]는 [7~10]개월, [81억~82억] 원",
                "ja | GPT-4の費用 | [GPT-4]の費用",
                "en | a one-off 10,000-chip cluster | a one-off 10,000-chip cluster",
                "en | https://a.example/2024/11-6-billion | https://a.example/2024/11-6-billion",
                "en | v3-training-5-576-million-of-2048 | v3-training-5-576-million-of-2048",
                "en | 5% → 7% | 5% → 7%",
            })
    void namesAndRanges_stayOnALine_andOthersMayBreak(String language, String text, String told) {
        assertThat(TextRun.of(text, language).stream()
                        .map(run -> run.whole() ? "[" + words(run) + "]" : words(run))
                        .collect(Collectors.joining()))
                .isEqualTo(told);
    }

    private static String words(TextRun run) {
        return run.pieces().stream().map(Heard::text).collect(Collectors.joining());
    }
}
