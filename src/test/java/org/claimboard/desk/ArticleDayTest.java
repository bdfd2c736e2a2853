package org.claimboard.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of an article is the one that its own line tells, and no other. */
class ArticleDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    다리값 논란⏎입력 2026. 11. 3. 오후 4:12:30⏎시는 2025년 1월 2일 공사를 시작했다. | | 2026-11-03
                    다리값 논란⏎승인 2026.09.08 18:22⏎기자명 오하린 기자 | | 2026-09-08
                    다리값 논란⏎등록 2026.05.21 09:30:00 수정 2026.05.22 11:02:14 | | 2026-05-21
                    다리값 논란⏎수정 2026.05.22 11:02⏎입력 2026.05.21 09:30 | | 2026-05-21
                    The bridge⏎By Isla Frome, courts correspondent⏎Published: 18 June 2026, 17:40 BST⏎It cost 5 million. | | 2026-06-18
                    The bridge⏎Posted on June 18, 2026 at 9:15 am | | 2026-06-18
                    The bridge⏎Updated 3 July 2026 · Published 18 June 2026 | | 2026-06-18
                    The bridge⏎June 18th, 2026⏎It cost 5 million. | | 2026-06-18
                    The bridge⏎By Isla Frome, 18 Jun 2026 | | 2026-06-18
                    橋の値段⏎2026年6月18日 5時00分⏎市は発表した。 | | 2026-06-18
                    橋の値段⏎配信 2026/06/18 17:40 | | 2026-06-18
                    The bridge⏎It cost 5 million. | https://a.example/news/2026/05/21/bridge | 2026-05-21
                    The bridge⏎It cost 5 million. | https://a.example/view/20260521093000123456 |
                    The bridge⏎It cost 5 million. | https://a.example/article/20260521 | 2026-05-21
                    다리값 논란 | https://a.example/view.html?idxno=20269999 |
                    """)
    void of_anArticle_isThatOfItsLineOrItsAddress(String text, String address, LocalDate day) {
        assertThat(ArticleDay.of(text.replace("⏎", "\n"), address == null ? "" : address, TODAY))
                .isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rovers' accounts, filed at Companies House on 27 March 2026, have reopened the row.",
                "시는 2026년 3월 4일 공사비가 412억 원이라고 밝혔다",
                "The bridge\nUpdated 3 July 2026",
                "Published: 18 June 2031",
                "회의는 2026. 3. 4. 열렸다.",
                "The bridge was published in the gazette as number 18",
                "Minutes of the meeting of the harbour and bridges committee held on 4 March 2026 in the old hall"
            })
    void of_aTextWithOtherDays_isNone(String text) {
        assertThat(ArticleDay.of(text, "https://a.example/bridge", TODAY)).isEmpty();
    }
}
