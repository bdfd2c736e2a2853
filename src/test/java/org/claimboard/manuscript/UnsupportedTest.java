package org.claimboard.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.claimboard.comparison.Rates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that the words tell to be reckoned is doubted where nothing told so far gives it, and not where something does. */
class UnsupportedTest {

    private static final Pattern PLANTED = Pattern.compile("\\[\\[([^|]+)\\|([^\\]]+)]]");

    /** Each with what is wrong and what is right in its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CHANGE; The school taught 150 in May. In June it taught 186, that is 36 more, an increase of [[19 per cent|24 per cent]] on the month before",
                "CHANGE; 올해 수확량은 1만1,000t으로 집계됐다. 1만2,500t을 거둔 지난해보다 [[15%|12%]] 줄었다.",
                "CHANGE; 매출액은 3,680억 원이다. 전기의 3,200억 원에 비해 480억 원이 늘어 증가율은 [[13%|15%]]였다.",
                "CHANGE; 수익은 전년(2,150억 원)보다 [[290억 원|190억 원]] 늘어난 2,340억 원이었다.",
                "CHANGE; Two years ago the case cost us forty dollars. This week it was $54. That's [[25 percent|35 percent]] more.",
                "PERCENT_FOR_POINTS; The core ratio went the other way, losing [[0.6 per cent|0.6 of a percentage point]] to stand at 14.6 per cent, where it had been 15.2 per cent.",
                "POINTS_FOR_PERCENT; The fleet, at 1,620, is [[eight percentage points|eight per cent]] larger than the 1,500 we opened the year with.",
                "CHANGE; Only 71 percent of our trains were on time then. Now it is 83 percent. An improvement of [[eight percentage points|twelve percentage points]] in two years.",
                "CHANGE; Four years ago 2,140 places were taken. The figure now is 6,420, [[four times|three times]] as many.",
                "CHANGE; 벌통 열다섯 개로 시작했다. 지금은 180통이니 그때의 [[열 배|열두 배]]다.",
                "SHARE; Loans worth €9.6bn make up [[almost 71 per cent|almost 61 per cent]] of the €15.8bn book.",
                "SHARE; There were 82,700 bottles. Of those, 24,800 have been sold abroad: [[two in five|three in ten]].",
                "SHARE; 지난해 접수된 사기는 1,600건이다. 경찰은 이를 유형별로 나눴다. 사칭형이 720건으로 전체 발생 건수의 [[57%|45%]]를 차지했다.",
                "SHARE; 그는 자유투 150개 가운데 129개를 넣었다. 성공률 [[89%|86%]]다.",
                "SUM; The city gave $1.2 million, the foundation $850,000 and neighbours another $450,000. [[Two point seven million dollars|Two point five million dollars]], all told.",
                "SUM; 소설 1만 2,300권, 동화 8,400권, 전자책 4,300권을 들여와 새로 갖춘 책은 [[2만 6,500권|2만 5,000권]]이다.",
                "SUM; 병상은 본원 640개, 분원 285개, 요양원 175개로 세 곳을 합쳐 [[1,200개|1,100개]]다.",
                "SUM; The appeal has gathered £1.34m towards a target of £1.9m, so [[£660,000|£560,000]] has still to be found.",
                "SUM; 62억 원을 잡아 두었다. 이 가운데 38억5,000만 원은 이미 나갔고, 남은 [[33억5,000만 원|23억5,000만 원]]은 인건비다.",
                "SUM; 시내 강수량은 218.5㎜로 평년값 352.0㎜에 [[143.5㎜|133.5㎜]] 모자랐다.",
                "PER_HEAD; The trust found £126,000 for the 36 outposts. It is split evenly, [[£4,500|£3,500]] to each.",
                "PER_HEAD; 출연금은 84억 원이다. 대상은 560명이다. 똑같이 나누면 한 사람 앞에 [[1,200만 원|1,500만 원]]이 돌아간다.",
                "PER_HEAD; 지난해 직구는 1억 건이었다. 결제한 돈은 7조 5,000억 원으로, 한 건에 [[8만 5,000원|7만 5,000원]]을 쓴 꼴이다.",
                "CONVERSION; The line is five hundred miles door to door, so [[about 905 kilometres|about 805 kilometres]].",
                "CONVERSION; 그곳 시청은 집터 120에이커, 우리에게 익숙한 단위로 [[약 60헥타르|약 49헥타르]]를 사들였다.",
            })
    void numberThatNothingGives_isDoubted_andTheRightOneIsNot(String kind, String text) {
        MatchResult planted = PLANTED.matcher(text).results().findFirst().orElseThrow();
        String before = text.substring(0, planted.start());
        String behind = text.substring(planted.end());

        assertThat(doubts(before + planted.group(1) + behind)).singleElement().satisfies(doubt -> {
            assertThat(doubt.kind().name()).isEqualTo(kind);
            assertThat(doubt.start())
                    .isBetween(
                            before.length(), before.length() + planted.group(1).length());
        });
        assertThat(doubts(before + planted.group(2) + behind)).isEmpty();
    }

    /** Something that was told gives the number, or it is not told to be reckoned at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "재활용률은 15%에서 35%로 올랐다. 2035년까지 지금보다 10%포인트 높은 45%로 끌어올린다.",
                "The number 42 bus now calls six times a day instead of four, and 130 people take it.",
                "홍로가 340상자, 부사가 520상자, 골드가 140상자니 다 합해 1,000상자다.",
                "The Alliance has fourteen seats, the Civic List eleven and the Gardens Party six, with two independents, making 33 seats altogether.",
                "The 18 stations are strung along 21.6 km, one every 1.27 km.",
                "비용 가운데 인건비가 1,120억 원으로 48.9%를 차지했고, 690억 원이 들어간 재료비의 비중도 30.1%에 이르렀다.",
                "산간 관측소에는 360㎜가 내렸고 시내에는 218.5㎜, 바닷가에는 352㎜가 내렸다.",
                "유진이 31점, 도한이 22점, 신인 서윤이 14점을 올렸다.",
                "가로 30해리(약 55.6㎞), 세로 20해리의 훈련 해역이 통제된다.",
                "An average 71 percent of the 312 seats were filled, and takings were $1.8 million, twice the $900,000 of the year before.",
                "조합이 126㏊에서 거둔 배의 1차 정산금 58억 8천만 원은 농가당 평균 7천만 원꼴이었다.",
                "The bill was £81 for 9.5 MW, some £16.50 for every megawatt-hour delivered.",
            })
    void numberThatIsGiven_orIsNotReckoned_isNotDoubted(String text) {
        assertThat(doubts(text)).isEmpty();
    }

    /** Years between two years, and temperatures on the other scale. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SPAN; The mill opened in May 1961 and closed in June 2009 after [[58 years|48 years]].",
                "SPAN; They had not won it since 1983. In 2024 a wait of [[31 years|41 years]] was over.",
                "SPAN; The branch, which opened in 1904 as a reading room, closed in September 2023 after [[109 years|119 years]].",
                "SPAN; Founded in 1957, the firm will be [[82 years old|72 years old]] when the ship arrives in 2029.",
                "SPAN; The title was their first since 1987 and in 2024 ended a [[27-year|37-year]] wait.",
                "SPAN; She took the helm in March 2016 and steps down in March 2027, after [[thirteen years|eleven years]] in the post.",
                "SPAN; 군이 처음 구상을 내놓은 것이 2009년이었으니 2026년까지 꼭 [[13년|17년]]이 걸린 사업이다.",
                "SPAN; 공장은 1961년 문을 열어 2009년 폐업했다. [[58년|48년]] 동안 실을 뽑던 곳이다.",
                "SPAN; 1997년에 취항한 배는 [[45년|35년]] 동안 바다를 누비고 2032년에 물러난다.",
                "SPAN; 1996년 3월 연구소로 출발한 회사는 2030년, 창립 [[24년|34년]] 만에 첫 해외 공장을 갖게 된다.",
                "CONVERSION; The test chamber was held at 30C ([[76F|86F]]).",
                "CONVERSION; It fell to 14 °F in the valley, that is, to [[−20 °C|−10 °C]].",
                "CONVERSION; The sea has warmed from 10 °C to 11.5 °C, that is, from 50 °F to [[54.1 °F|52.7 °F]].",
                "CONVERSION; 수은주가 섭씨 40도까지 치솟아, 화씨를 쓰는 관광객의 휴대전화에는 [[95도|104도]]라는 숫자가 찍혔다.",
                "CONVERSION; 벌집 안은 늘 섭씨 35도라야 해요. 화씨로는 몇 도냐고 묻기에 [[85도|95도]]라고 적어 줬습니다.",
                "SUM; 총사업비는 240억 원이다. 시 예산 6,000억 원의 4%에 해당한다. 국비가 96억 원, 도비가 60억 원이고, 나머지 [[94억 원|84억 원]]은 시가 부담한다.",
                "SUM; Lythe gave £3.4 million, Wick Vale £2.7 million and Marl £2.3 million, which comes to [[£8.9 million|£8.4 million]].",
                "POINTS_FOR_PERCENT; The average branch was open for 40 hours a week. By 2023 the figure was 34, which is [[15 percentage points|15 percent]] less.",
                "CHANGE; Its researchers found 36,000 breeding pairs. In 2014 there were 48,000, which means that the colony has shrunk by [[a third|a quarter]] in ten years.",
            })
    void spanOrTemperature_orWhatOnlyTheWholeTextGives_isDoubted(String kind, String text) {
        numberThatNothingGives_isDoubted_andTheRightOneIsNot(kind, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He was born in 1950 and joined the firm in 1975 after 15 years in the army.",
                "The bond of 2031 runs for 10 years, and the fund begins in 2033.",
                "The mill opened in 1961. It was rebuilt in 1999 and closed in 2009 after 48 years.",
                "A 30-year plan of 1995 was dropped in 2007.",
                "They were invited to 24 sessions of 45 minutes, or 18 hours in all.",
                "It was 30 °C in Marrow and 95 °F in Ostend.",
                "The oven is set to 180C (356F), and the fridge to 4 °C, or 39 °F.",
                "2001년에 시작해 2011년까지 이어졌다. 그사이 20년 넘게 일한 사람도 있다.",
            })
    void spanOfSomethingElse_orTemperatureElsewhere_isNotDoubted(String text) {
        assertThat(doubts(text)).isEmpty();
    }

    /** As newsrooms write: rates beside rates, two changes of one thing, prices, records, what another sentence tells of another thing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prices rose 0.9 percent in March after a 2.1 percent February increase, the agency said.",
                "Farm output expanded 7.4 percent compared with 2.8 percent, and industry grew at 11.1 percent after 6.6 percent in 2030.",
                "Retail sales fell 13.2 percent compared with a 7.8 percent rise in the spring and a 1.3 percent fall a year ago.",
                "Exports are forecast to rise 4.9 percent next year after a six percent rise this year and 5.5 percent in 2029.",
                "The lower maize crop will be offset by a 25 percent increase in cotton to 300,000 tonnes from 240,000 tonnes, with a rise of 20 percent in soybeans to 96,000 tonnes from 80,000 tonnes.",
                "Sales in the five weeks were up 7.8 percent to 314.0 million crowns from 291.3 million crowns, with sales of the old shops up 5.5 percent.",
                "Turnover rose to 362 million crowns, up from 280 million crowns a year ago and up 12 percent from the best month so far of all years.",
                "Foreign orders rose 35 percent to 9.34 billion crowns in the first three months. Domestic orders came to 8.2 billion crowns and 7.1 billion crowns.",
                "Profits increased 8.3 billion crowns, or 6.1 percent, to 144.2 billion crowns.",
                "Defence orders rose 2.2 billion crowns, or 47.8 percent, in February. All orders were 8.0 billion crowns.",
                "Net profit went to 5.3 billion crowns from 2.8 billion crowns. It said current profits rose by 19 percent.",
                "The warrants buy about 110,000 shares at 6.38 crowns per share. The notes brought one million crowns.",
                "Last year 480,000 tonnes went out in three parcels of 120,000 tonnes each and four of 30,000 tonnes each.",
                "The firm earned 23.2 million crowns in its first half, up from 16.6 million crowns in the first half of the year before.",
                "Of the bonds 26 percent went to 93 houses, 17 of them foreign, and 74 percent to banks.",
                "The tax is 17 percent on the first 27,500 crowns, 26 percent on the next 27,500 crowns and 29 percent on income above 55,000 crowns.",
                "The total comprised 392,800 bags in Marrow, an increase of 300 bags, and 192,700 bags in Ostend, a drop of 500 bags, in all 585,500 bags.",
                "The mine produced 413,800 tonnes of zinc and 206,000 tonnes of lead at a recovery rate of 70.5 percent.",
                "Industry grew 12.1 percent, including machines by 21.6 percent and clothing by 20.3 percent.",
                "The Delegates took 180 seats in a house 905 kilometres away. This winter 144 beds of 192 were taken, that is three out of four.",
            })
    void numberOfSomethingElse_isNotDoubted(String text) {
        assertThat(doubts(text)).isEmpty();
    }

    /** Beside numbers that by chance give the wrong one, but of which nobody could mean it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SHARE; The line is about 905 kilometres long. We have 240 berths on each train. This winter, on an average night, 180 of them were taken, that's [[four out of five|three out of four]].",
                "CHANGE; 가온시는 시민이 빌린 책이 138만 권이라고 밝혔다. 모두 138만 권이다. 한 해 전 120만 권과 견주면 [[18%|15%]] 늘어난 수치다.",
                "CHANGE; \"작년에 한 병에 2만 5,000원 받던 걸 올해 3만 원으로 올렸어요. [[25%|20%]]나 올렸으니 미안하죠.\"",
                "CHANGE; 직원은 1,150명에서 1,288명으로 138명([[1.2%|12%]]) 늘었다.",
            })
    void numberThatOthersGiveByChance_isDoubted(String kind, String text) {
        numberThatNothingGives_isDoubted_andTheRightOneIsNot(kind, text);
    }

    private static List<Remark> doubts(String text) {
        List<Passage> passages = ManuscriptCheck.passages(text);
        List<Detector> detectors = ManuscriptCheck.detectors(passages, Rates.of(List.of()), null);
        return ManuscriptCheck.remarks(passages, detectors).stream()
                .filter(remark -> remark.kind().isDoubt())
                .toList();
    }
}
