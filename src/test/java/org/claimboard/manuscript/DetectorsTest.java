package org.claimboard.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimboard.claim.ExchangeRate;
import org.claimboard.claim.RateSeries;
import org.claimboard.comparison.Rates;
import org.claimboard.record.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorsTest {

    private static final String DAY = "2031-03-03";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The yes camp won 31 districts, the no camp 22 and 4 were tied, 60 districts in all. | sum | 60 districts",
                "Of which type? It costs $24 million, of which the state pays $12 million, the city $8 million and donors $6 million. | sum | $24 million",
                "남부 12석, 북부 9석, 동부 4석으로 총 27석이다. | sum | 27석",
                "Of the 36 charges, 27 were dropped, or 65 percent. | share | 65 percent",
                "Last year 2,600 came, and 1,950 of them, or 65 percent, went home. | share | 65 percent",
                "It has 21,000 digital readers, a third of its 42,000 print readers. | share | a third",
                "응답자 1,000명 중 430명이 원해 34%였다. | share | 34%",
                "Sales fell from 500 to 400, down 25 percent. | change | 25 percent",
                "Sales reached 400, 25 percent fewer than the 500 of last year. | change | 25 percent",
                "It found 36 planets, twice as many as the 12 of 2029. | change | twice as",
                "행성은 12개에서 36개로 두 배로 늘었다. | change | 두 배",
                "발행 부수는 5만 부에서 4만 2,000부로 20% 줄었다. | change | 20%",
                "Turnout rose from 40 percent to 50 percent, up 10 percent. | percent-for-points | 10 percent",
                "The tax falls from 24 to 21 percent, a cut of 3 percent. | percent-for-points | 3 percent",
                "지지율은 20%에서 25%로 5% 올랐다. | percent-for-points | 5%",
                "Turnout rose from 40 percent to 50 percent, up 25 percentage points. | points-for-percent | 25 percentage points",
                "수수료율은 1.5%에서 1.8%로 20%포인트 오른다. | points-for-percent | 20%포인트",
                "The hearing took 86 days, twice as long as the 34 days that were planned. | change | twice as",
                "It recorded 180 millimetres of rain, three times the usual 45 millimetres. | change | three times",
                "강수량은 180㎜로 평년 45㎜의 세 배에 이르렀다. | change | 세 배",
                "재판은 예정된 43일의 세 배인 86일이 걸렸다. | change | 세 배",
                "A pass that used to cost $48 is now sold for $60, a mark-up of 20 percent. | change | 20 percent",
                "Exports climbed to $84 billion, up 30 percent on the $70 billion of 2029. | change | 30 percent",
                "Class sizes went up from 20 pupils to 25, an increase of one fifth. | change | one fifth",
                "Ozone stood at 260 Dobson units, compared with 250, which is 10 percent more. | change | 10 percent",
                "수출액은 840억 달러로 전년 700억 달러 대비 30% 늘었다. | change | 30%",
                "It slipped to 84 percent from 91 percent, seven percent less. | percent-for-points | seven percent",
                "정시 운행률은 91%에서 84%로 7% 떨어졌다. | percent-for-points | 7%",
                "Of the 24 engineers, six were acquitted, exactly one third. | share | one third",
                "It rained on 21 of 28 days, that is two days in three. | share | two days in three",
                "It advertised 250 posts and could fill 190, leaving 30 percent of them vacant. | share | 30 percent",
                "250명을 뽑으려 했지만 190명만 채용해 충원율이 86%에 머물렀다. | share | 86%",
                "기계류가 수출액 840억 달러의 절반인 336억 달러를 차지했다. | share | 절반",
                "It has 18 trams from Brenner, 14 from Coswig and eight from Spain, 42 vehicles in total. | sum | 42 vehicles",
                "The team counts 11 chemists, 7 physicists and 5 pilots, 25 people in all. | sum | 25 people",
                "Knives were used in 88 cases, guns in 23 and others in 49, which adds up to 180. | sum | 180",
                "농가 320곳에 96억 원을 풀어 한 곳에 평균 3,600만 원이 돌아간다. | per-head | 3,600만 원",
                "It cost $21 million, or $240,000 for every one of the 100 flats. | per-head | $240,000",
                "A cell cost $4 million to develop, while rival Norvolt spent $1.2 billion last year. | unlike-ratio | $1.2 billion",
                "Building it took $90,000, against the $270 million that the agency spent last year. | unlike-ratio | $270 million",
                "개발비는 40억 원이었는데, 경쟁사가 지난해 쏟아부은 1조 2,000억 원과 대조된다. | unlike-ratio | 1조 2,000억 원",
                "It pays $180 million for 1,000 flats, $210,000 per flat. | per-head | $210,000",
                "주민 12만 명에게 2,640억 원을 쓰니 1인당 120만 원꼴이다. | per-head | 1인당 120만 원",
                "The trail is 26 miles (52 km) long. | conversion | 52 km",
                "섭씨 25도(화씨 90도)까지 올랐다. | conversion | 화씨 90도",
                "It earned $20 million (about 22 billion won). | conversion | about 22 billion won",
                "The film cost $2 million to make, compared with the $400 million that Colossal Pictures spent last year. | unlike-ratio | $400 million",
                "He is 5 feet 10 inches (198 cm) tall. | conversion | 198 cm",
                "Rent is 4 million, 35 percent above the 3.2 million of the year before. | change | 35 percent",
                "The number of members doubled from 12 to 18. | change | doubled",
                "Compared with the last council, in which they had 12 seats, they have doubled their strength to 18. | change | doubled",
                "It took $36 million, three times what its predecessor made ($18 million). | change | three times",
                "매출은 360억 원으로 전편의 180억 원에 견줘 세 배다. | change | 세 배",
                "요금은 4만 원에서 15% 오른 4만 8,000원이다. | change | 15%",
                "시간은 80분에서 60분으로 35% 단축된다. | change | 35%",
                "처리량은 460만 개로 전년(400만 개)보다 25% 많았다. | change | 25%",
                "It enrolled 1,800 volunteers: 700 in Aurland, 650 in Sarn and 550 in Oss. | sum | 1,800 volunteers",
                "Of 40 members, 21 voted for it, 15 against, and the remaining 6 abstained. | sum | 40 members",
                "위원 40명 중 21명이 찬성, 15명이 반대했고 나머지 6명은 기권했다. | sum | 40명",
                "Cars cost £640 million, track £210 million and stations £90 million, bringing the bill to £980 million. | sum | £980 million",
                "The Greens won 18 seats, the Liberals 15 and others 7, so that the council now has 42 members. | sum | 42 members",
                "차량에 6,400억 원, 선로에 2,100억 원, 역에 900억 원이 들어 전체 사업비는 9,800억 원이다. | sum | 9,800억 원",
                "수출이 230만 개, 수입이 190만 개였고 빈 상자 60만 개를 더해 총 460만 개다. | sum | 460만 개",
                "Three of the navy's 20 ships are in dock, a quarter of the fleet. | share | a quarter",
                "It rained on 21 of 28 days, that is to say on two days out of three. | share | two days out of three",
                "96 millimetres fell, 60 percent more than the usual 80 millimetres. | change | 60 percent",
                "It has 24,000 students: 13,000 women and 12,000 men. | sum | 24,000 students",
                "재학생은 2만 4,000명으로, 여학생 1만 3,000명과 남학생 1만 2,000명이다. | sum | 2만 4,000명",
                "매출은 480억 원으로, 2029년 400억 원에서 3분의 1 늘었다. | change | 3분의 1",
                "운임은 1,500달러에서 세 배인 3,000달러로 뛰었다. | change | 세 배",
                "It scored in 12 of 30 games, in every other game. | share | every other",
                "It pays $150 a month, a quarter more than the $100 it used to pay. | change | a quarter",
                "The move cost $36 million, while the stand of 6,000 seats cost $24 million, i.e. $3,000 per seat. | per-head | $3,000 per seat",
                "발전량은 84TWh로, 수력 40TWh, 풍력 26TWh, 태양광 28TWh였다. | sum | 84TWh",
                "이적료 2,000만 달러는 원화로 300억 원이다. | conversion | 300억 원",
                "The project cost $12 million. With 300 flats, that comes to $50,000 per flat. | per-head | $50,000",
                "출연료 30억 원은 제작사가 2030년 한 해 동안 쓴 1조 2,000억 원과 비교하면 아무것도 아니다. | unlike-ratio | 1조 2,000억 원",
                "Repairs swallowed $3.2 million a year ago and will swallow $4 million this year, a jump of 40 percent. | change | 40 percent",
                "The pier was lengthened from 2,000 to 2,600 metres, so it is now 20 percent longer. | change | 20 percent",
                "보수비는 지난해 320억 원이었는데 올해는 400억 원으로 40% 뛴다. | change | 40%",
                "거래는 320건에서 208건으로 45% 쪼그라들었다. | change | 45%",
                "The Aurland ferry carried 1.2 million people. That is 10 percent fewer than in 2029, when it carried 1.5 million. | change | 10 percent",
                "The catch of 3,720 tonnes is a record. It beats the 3,000 tonnes of 2029 by 14 percent. | change | 14 percent",
                "Crates, by contrast, more than tripled to 930,000, against 410,000 the year before. | change | more than tripled",
                "매출은 500억 원으로 전년 400억 원 대비 25% 늘었고, 손실은 80억 원에서 28억 원으로 52% 줄었다. | change | 52%",
                "60 percent is exported, 25 percent fed to animals, and the other 25 percent is milled. | sum | 25 percent",
                "Sarn adopted a budget of $48 million. Schools get $21 million, roads $18 million, and the remaining $11 million goes to parks. | sum | $48 million",
                "지난해 신고는 830건으로, 건설업이 390건, 제조업이 265건, 나머지 275건은 서비스업이었다. | sum | 830건",
                "투표한 위원 35명 가운데 찬성 21명, 반대 9명, 기권 8명으로 마무리됐다. | sum | 35명",
                "위원 12명 중 10명이 찬성하고 3명이 반대했다. | sum | 12명",
                "거래 208건을 면적별로 뜯어보면 소형 77건, 중형 104건, 대형 37건이었다. | sum | 208건",
                "With 14 wins, 6 draws and 5 defeats from 23 matches, Oss sit fourth. | sum | 23 matches",
                "28경기를 치른 오스는 19승 12패로 2위를 지켰다. | sum | 28경기",
                "Its fleet of 47 vessels is made up of 19 ships above 10,000 tonnes, 16 tankers and 17 ferries. | sum | 47 vessels",
                "The flats hold 310, 275 and 190 people respectively, which makes 835 in all. | sum | 835",
                "She has scored 18 of the side's 45 goals, more than half of them. | share | more than half",
                "직원 960명 가운데 시간제가 144명으로 다섯 명에 한 명꼴이다. | share | 다섯 명에 한 명",
                "Last year 57,500 patients came, against 46,000 in 2029. Of these, 11,500 were children, one in every eight. | share | one in every eight",
                "검사 480차례에서 기준을 넘긴 것은 24차례, 곧 열 번에 한 번꼴이었다. | share | 열 번에 한 번",
                "살림은 8,000억 원에서 9,200억 원으로 늘었고, 이 중 2,300억 원이 복지에 쓰여 전체의 3분의 1을 차지한다. | share | 3분의 1",
                "All 28 forms took part, each setting 15 trees, which makes 360 trees. | per-head | 15 trees",
                "Some 5,400 people came. Tickets cost £15 apiece, so the gate brought in £61,000. | per-head | £15",
                "표적 25개에 표적당 40발씩, 모두 1,200발을 쏜다. | per-head | 40발",
                "Growers got 6.3 tonnes per hectare from 200,000 hectares, a harvest of 1.5 million tonnes. | per-head | 6.3 tonnes per hectare",
                "The lights, at £90,000, had cost half of what Oss spent on wages in the whole of last season, £180,000. | unlike-ratio | £180,000",
                "A tower cost $410,000, more than the $385,000 the Sarn library spent in the whole of 2030. | unlike-ratio | more than the $385,000",
                "전광판은 18억 원짜리로, 오스 구단이 지난 시즌 내내 지출한 선수단 연봉 12억 원의 1.5배다. | unlike-ratio | 12억 원",
                "Rent went from £42,000 in 2026 to £54,600 in 2029, a 40% rise. | change | 40%",
            })
    void detectors_find(String sentence, String kind, String stated) {
        assertThat(doubts(sentence)).extracting(DetectorsTest::kind).contains(kind);
        assertThat(doubts(sentence)).extracting(Remark::stated).contains(stated);
    }

    /** Right, rounded, limited, of other things, or not sure. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Repairs swallowed $3.2 million a year ago and will swallow $4 million this year, a jump of 25 percent.",
                "Sales rose more than 20 percent, from $100 to $125.",
                "8 of 9 districts with close races are less than 10 percent Sarnish.",
                "매출은 500억 원으로 전년 400억 원 대비 25% 늘었고, 손실은 80억 원에서 28억 원으로 65% 줄었다.",
                "Rates doubled or tripled and enrolment dropped from 180,000 people to 80,000 people.",
                "Of 2,400 patients, 1,500 had a fever and 1,100 coughed.",
                "Of the 2,150 trains, 86 never left; faults did for 41 of these, drivers for 28, cattle for the other 17.",
                "판매량 120만 봉은 마트 54만 봉, 편의점 30만 봉, 온라인 36만 봉으로 나뉜다.",
                "Takings reached $1.8 million, twice the $900,000 of the year before, with 71 percent of the seats filled.",
                "The dividend is 2.40 euros a share, down from 3.00 euros, said Ilse Vann, 53, of Oss.",
                "She has scored 18 of the side's 45 goals, less than half of them.",
                "27만 명을 나눠 보면 당일 손님이 16만 명, 묵은 손님이 11만 명이었으며, 외국인은 4만 500명으로 전체의 15%를 차지했다.",
                "A tower cost $410,000, more than the $385,000 Sarn paid for its own.",
                "The yes camp won 31 districts, the no camp 22 and 4 were tied, 57 districts in all.",
                "A third, a third and a third: 33 percent, 33 percent and 33 percent, together 100 percent.",
                "He owns 3 cars and 2 dogs, and has 12 employees in all.",
                "The route has 12 stops, 40 kilometres and 3 tunnels, 60 passengers in all.",
                "It slipped to 84 percent from 91 percent, about 7 percent less.",
                "It slipped from 98 percent to 97 percent, a loss of 1 percent.",
                "It advertised 250 posts and could fill 190, leaving 24 percent of them vacant.",
                "It advertised 250 posts and could fill 190, and 30 percent of all teachers are men.",
                "250명을 뽑으려 했지만 190명만 채용해 충원율이 76%에 머물렀다.",
                "9,000건에서 7,740건으로 줄어 감소율이 14%였다.",
                "He doubled the debt from $5 trillion to $10 trillion. She doubled it from $10 trillion to $20 trillion.",
                "Only two of the three were there, and eight in ten agreed, 25 in all.",
                "It took the court 86 days, twice as long as the 43 days that were planned.",
                "The train leaves at 7, arrives at 9 and ends at 12, 3 stops in all.",
                "Sales fell from 500 to 400, down 20 percent.",
                "Sales fell from 498 to 402, down about 20 percent.",
                "Turnout rose from 40 percent to 50 percent, up 10 percentage points.",
                "Turnout rose from 40 percent to 50 percent, up 25 percent.",
                "Turnout rose from 40 percent to 50 percent, up 10 points.",
                "The economy grew by 3 percent from 2029 to 2030, and 40 percent of 500 firms hired.",
                "Despite a budget increased by 40 percent since 2029, claims rose from 391,000 to 890,000.",
                "The rate has risen by 20 percent in two years, after 30 years of decline.",
                "Last year it was 12 to 14 percent, and 5 percent more is possible.",
                "It spends more than the next 10, 11, 12 countries combined.",
                "Of 1,000 people asked, 430 want a bridge, 12 percent more than last year.",
                "12 of 400 people had a headache, 3 percent.",
                "More than half of the 36 charges, 27 in all, were dropped.",
                "It pays $180 million for 1,000 flats, up to $210,000 per flat.",
                "The train is 15 feet (5 metres) long.",
                "The trail is 26 miles (about 42 km) long.",
                "지지율은 20%에서 25%로 5%포인트 올랐다.",
                "2030년 3월 3일 제12차 회의에서 5명이 3시간 동안 논의했다.",
                "1. 예산 2. 인사 3. 기타",
                "그는 3월 12일 오후 7시 12분 7번 출구에서 만났다.",
                "The match ended 3-1; it was the 20th of the season.",
                "Revenue was $2 million, compared with the $400 million of last year.",
                "매출은 지난해 4,000억 원과 비교하면 20억 원으로 줄었다.",
                // Measures said in two units.
                "상영 시간은 150분(2시간 30분)이다.",
                "He is 5 feet 10 inches (178 cm) tall.",
                "The sentence of two years and six months (30 months) stands.",
                "It took 3 hours, 200 minutes longer than planned.",
                // Parts of some of the whole.
                "Of 40 members 30 came; 21 voted for it, and the other 9 against.",
                "The club has 1,800 members, including 700 in Aurland and 650 in Sarn.",
                "위원 40명 중 21명이 찬성, 15명이 반대했고 나머지 4명은 기권했다.",
                // What there is by now with those from before.
                "It hired 200 nurses and 300 doctors, bringing its staff to 2,600 people.",
                "1월에 20곳, 2월에 30곳이 문을 열어 전체 매장은 480곳이 됐다.",
                "The number doubled from 12 to 24.",
                "It pays $150 a month, half as much again as the $100 it used to pay.",
                "매출은 84억 원으로, 국내 40억 원, 미국 5억 원, 일본 3억 원 순이었다.",
                "It nearly doubled, from 12 to 21.",
                "The Greens had 12 seats and now have 18, and the Liberals doubled theirs to 10.",
                "Rent is 4 million, 25 percent above the 3.2 million of the year before.",
                "50에서 20% 오른 60이 됐다.",
            })
    void detectors_areSilent(String text) {
        assertThat(doubts(text)).isEmpty();
    }

    @Test
    void conversion_ofMoney_isCheckedAtTheDayThatTheSentenceNames_elseAtThatOfTheText() {
        String named = "It earned $20 million (28 billion won at the rate of 3 March 2031).";
        assertThat(remarks(named, "2031-05-05")).extracting(Remark::kind).containsExactly(RemarkKind.CONVERSION_HOLDS);
        String korean = "2,000만 달러(약 280억 원, 2031. 3. 3. 기준)를 벌었다.";
        assertThat(remarks(korean, null)).extracting(Remark::kind).containsExactly(RemarkKind.CONVERSION_HOLDS);
    }

    @Test
    void conversion_ofMoney_withoutARateOfTheDay_isNeitherWrongNorRight() {
        String sentence = "It earned $20 million (about 22 billion won).";
        assertThat(remarks(sentence, "2031-03-04"))
                .extracting(Remark::kind)
                .containsExactly(RemarkKind.CONVERSION_UNCHECKED);
        assertThat(remarks(sentence, null)).extracting(Remark::kind).containsExactly(RemarkKind.CONVERSION_UNCHECKED);
        assertThat(Reason.of(remarks(sentence, "2031-03-04").get(0))).contains("2031-03-04");
    }

    @Test
    void measures_inTwoUnits_areOneNumber_unlessOneTellsOfTheOther() {
        assertThat(numbers("It took 2 hours, 15 minutes in all.")).containsExactly("2 hours, 15 minutes");
        assertThat(numbers("It took 2 hours, 15 minutes longer than planned."))
                .containsExactly("2 hours", "15 minutes");
        assertThat(numbers("He is 5 feet, 10 inches taller than the door.")).containsExactly("5 feet", "10 inches");
    }

    private static List<String> numbers(String sentence) {
        return ManuscriptCheck.passages(sentence).get(0).numbers().stream()
                .map(Stated::words)
                .toList();
    }

    /** Which of so many numbers belong together, no words say; to hold each against each would take minutes. */
    @Test
    void table_inOneSentence_isNotReckonedWith() {
        String change = "; sales fell from 500 to 400, down 25 percent.";

        assertThat(doubts("7 ".repeat(Passage.MOST_NUMBERS - 3) + change)).hasSize(1);
        assertThat(doubts("7 ".repeat(Passage.MOST_NUMBERS - 2) + change)).isEmpty();
    }

    @Test
    void remark_hasThePlaceOfItsWordsInTheText() {
        String text = "All is well. Sales fell from 500 to 400, down 25 percent.";
        Remark remark = doubts(text).get(0);

        assertThat(text.substring(remark.start(), remark.end())).isEqualTo("25 percent");
        assertThat(remark.sentence()).isEqualTo(1);
        assertThat(remark.parts()).containsExactly("500", "400");
        assertThat(remark.reckoned()).isNotNull();
        assertThat(Reason.of(remark)).contains("20%").contains("rounding");
    }

    /** With what was told some sentences before. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The budget is £412m. Care takes £173m. Schools get £98m and roads £51m, while parks share £47m. What is left, £53m, goes on debt. | sum | £53m",
                "There are 1,250 loans. Asia borrowed 480 of them and America 395; the others, 275 in number, stayed. | sum | 275",
                "They sold 5,310. Adults took 3,186 of those and pensioners 1,062, so 1,602 went to juniors. | sum | 1,602",
                "대상 412km 가운데 265km를 바꿨으며, 아직 손대지 못한 구간은 177km다. | sum | 412km",
                "It brought in 236,000 tonnes of wheat, 129,000 of barley and 47,000 of rapeseed. That makes 402,000 tonnes. | sum | 402,000 tonnes",
                "The shop took £3.1m, grants £5.6m, donors £1.9m and tickets £7.8m. The income thus amounted to £17.4m. | sum | £17.4m",
                "시 지역 3,870명과 군 지역 1,430명 등 5,800명으로 집계됐다. | sum | 5,800명",
                "풀코스에 4,120명, 하프코스에 6,350명, 10㎞에 8,530명이 나서 모두 1만 9,900명이 달렸다. | sum | 1만 9,900명",
                "The council has £412m. Care takes £173m, which is just under a third of the total. | share | a third",
                "We keep forty-eight stakes. Thirty-six of them, two in every three, showed a loss. | share | two in every three",
                "860곳 가운데 301곳이 약속했다. 절반이 넘는 숫자다. | share | 절반",
                "There were eighty farms in 1991. Today there are 640, four times as many. | change | four times",
                "이용객은 18만 6천 명에 이르렀다. 한 해 전 9만 3천 명에서 세 배로 불어났다. | change | 세 배",
                "The wait reached 84 days; five years ago it was 42. They are waiting three times as long as they did then. | change | three times",
                "We had 6,240 people. Today it is 4,180. That is a cut of almost half. | change | almost half",
                "The top grade went to 284; last year 237 got it. So the number is 47 percent up. | change | 47 percent",
                "The rate is 81.4 percent, compared with 78.9 percent last August. That 2.5 percent increase pleased her. | percent-for-points | 2.5 percent",
                "탑승률이 84%로 1년 전 같은 달의 79%를 5% 앞질렀다. | percent-for-points | 5%",
                "The bill goes from £1,842 to £1,934, an increase of five percentage points. | points-for-percent | five percentage points",
                "직원 수는 1,150명에서 1,288명으로 138명(1.2%) 증가했다. | change | 1.2%",
                "1,840건이던 신고는 지난해 1,380건으로 640건 감소했다. | change | 640건",
                "It cost $12 million. A year later it opened. With 300 flats, that is $50,000 for each of the flats. | per-head | $50,000",
                "The bill came to £342 million for 11.4 kilometres. That is £34 million for every kilometre. | per-head | £34 million",
            })
    void doubt_onWhatWasToldBefore_isTold(String text, String kind, String words) {
        assertThat(doubts(text))
                .extracting(remark -> kind(remark) + " " + text.substring(remark.start(), remark.end()))
                .anySatisfy(found -> assertThat(found).startsWith(kind).contains(words));
    }

    /** What is right for any of what was told, or is told again and again, or for one box. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The budget is £412.6m. Care takes £173.3m of it. Schools receive £98.4m and roads £51.2m, while parks share £46.9m.",
                "An average of 9,430 came through the gates for 23 matches (216,890 in all), which is 20 percent up on the 7,860 of before.",
                "청년 1,500명에게 달마다 20만 원씩 1년간 월세를 보태 주는 데 36억 원이 들어간다.",
                "매출은 3,360억 원이다. 부문별로는 모듈 1,880억 원, 저장장치 1,010억 원, 유지보수 470억 원이다. 해외 매출은 1,512억 원으로 전체의 45%다.",
                "지난해 사기는 1,860건, 피해액은 432억 원이다. 2029년(1,550건)보다 20%, 금액으로는 288억 원보다 50% 늘었다. 한 건에 평균 2,320만 원꼴이다.",
                "교통에 2,054억 원(16%), 환경에 1,412억 원, 문화에 770억 원이 배정됐다.",
                "Girls had 676 passes from 805 entries, or 84 percent, of 1,580 who sat the exam.",
                "주민 12만 명 중 4만 8,000명이 외지에서 태어나 비율로는 40%다.",
                "Volumes climbed to 1.84m teu last year. Three berths moved 441,600 teu, or 24% of the total.",
            })
    void rightNumber_ofWhatWasToldBefore_isNoDoubt(String text) {
        assertThat(doubts(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bill comes to 1.74 million euros, which at the rate of $1.08 to the euro is about $1.28 million. | about $1.28 million",
                "상금은 1만 5천 달러다. 달러당 1,380원을 적용해 약 207만 원이 들어간다. | 약 207만 원",
                "수출은 4,750만 달러다. 결산에 쓴 환율(1달러 1,390원)을 대입하면 약 66억 원이다. | 약 66억 원",
                "가상자산 85만 달러를 압수했다. 1달러당 1,410원으로 따지면 1억 2천만 원쯤 된다. | 1억 2천만 원쯤",
                "달러당 1,400원을 적용했다. 5,200만 달러를 투자하면 같은 환율로 약 72억 8,000만 원이다. | 약 72억 8,000만 원",
                "It cost $2.4m. At 80 pence to the dollar the museum paid £3m. | £3m",
                "A cable 62 km in length, about 100 miles, comes ashore. | about 100 miles",
                "과수원은 126ha, 어르신들 말로는 48만 평이다. | 48만 평",
            })
    void conversion_atTheRateOfTheText_isReckoned(String text, String words) {
        assertThat(doubts(text))
                .extracting(remark -> kind(remark) + " " + text.substring(remark.start(), remark.end()))
                .containsExactly("conversion " + words);
    }

    /** At the rate of the text, whatever the rate of the day is: 1,400 here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "상금은 1만 5천 달러다. 달러당 1,380원을 적용해 약 2,070만 원이 들어간다.",
                "The grant is $10 million, at 1,200 won to the dollar 12 billion won.",
                "환율은 1달러=1,200원이다.",
            })
    void conversion_thatIsRightAtTheRateOfTheText_isNoDoubt(String text) {
        assertThat(doubts(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It put 1,912 GWh on the grid. The site produced 3.7 times its installed capacity of 513 MW. | 3.7 times",
                "The wheat stood on 31,500 hectares. The silo takes 63,000 tonnes. That is exactly twice our wheat area. | twice",
                "시속 19.5㎞로 달렸는데, 이 속도는 42.195㎞인 코스 길이의 절반에 육박한다. | 코스 길이의 절반",
            })
    void ratio_ofTwoKinds_isTold(String text, String words) {
        assertThat(doubts(text))
                .extracting(remark -> kind(remark) + " " + text.substring(remark.start(), remark.end()))
                .containsExactly("unlike-kinds " + words);
    }

    @Test
    void ratio_thatTwoOfOneKindGive_isNoDoubt() {
        assertThat(doubts("It put 1,026 GWh on the grid, twice its output of 513 GWh, from 256 turbines of 513 MW."))
                .isEmpty();
    }

    private static List<Remark> doubts(String text) {
        return remarks(text, DAY).stream()
                .filter(remark -> remark.kind().isDoubt())
                .toList();
    }

    private static List<Remark> remarks(String text, @Nullable String day) {
        List<Passage> passages = ManuscriptCheck.passages(text);
        List<Detector> detectors = ManuscriptCheck.detectors(passages, rates(), day);
        return ManuscriptCheck.remarks(passages, detectors);
    }

    private static Rates rates() {
        RateSeries series = new RateSeries();
        series.slug = "aurland-usd-krw";
        series.base = "USD";
        series.quote = "KRW";
        series.name = LocalizedText.of(Map.of("en", "Bank of Aurland"));
        series.sources = List.of("aurland-bank");
        ExchangeRate rate = new ExchangeRate();
        rate.series = series;
        rate.period = DAY;
        rate.rate = new BigDecimal("1400");
        return Rates.at(List.of(rate));
    }

    private static String kind(Remark remark) {
        return remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
