package org.claimboard.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimboard.matching.AgreementPair.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the slots of made-up claims, what may stand there instead, and the forms that a whole claim takes.
 *
 * @param values by the letter of the slot; of each, the first half stands in claims, the rest only instead
 * @param written the amounts, shares, counts and measures of claims, as others write them
 * @param turned the same with one thing changed
 */
record AgreementFills(
        Tongue tongue,
        Map<String, List<String>> values,
        Map<String, List<String>> written,
        Map<String, Map<Kind, List<String>>> turned) {

    private static final List<String> YEARS =
            List.of("2011", "2013", "2016", "2019", "2021", "2012", "2014", "2017", "2018", "2023");

    private static final Pattern NAMED = Pattern.compile(
            "^(?:Norvane|Calder|Mirelle|Ostrel|Vantheim|Marla|Tobin|Elena|Dorian|Hanne|Port|Ashford|Dunmere|Wexcombe|Larkhill|[^A-Z]).*");

    static AgreementFills of(Tongue tongue) {
        return tongue == Tongue.ENGLISH ? english() : korean();
    }

    private static AgreementFills english() {
        AgreementFills fills = new AgreementFills(
                Tongue.ENGLISH,
                Map.of(
                        "N",
                                List.of(
                                        "Norvane",
                                        "Calder Motors",
                                        "Mirelle Foods",
                                        "Ostrel Bank",
                                        "Vantheim",
                                        "Tessaro",
                                        "Brightwell Group",
                                        "Zephyrix",
                                        "Quillon Steel",
                                        "Haldane Energy"),
                        "P",
                                List.of(
                                        "Marla Quist",
                                        "Tobin Harrow",
                                        "Elena Voss",
                                        "Dorian Lisk",
                                        "Hanne Okoro",
                                        "Jonas Pell",
                                        "Ida Renner",
                                        "Kofi Darrow",
                                        "Lena Marsh",
                                        "Victor Quill"),
                        "L",
                                List.of(
                                        "Port Elden",
                                        "Ashford Vale",
                                        "Dunmere",
                                        "Wexcombe",
                                        "Larkhill",
                                        "Kestrel Bay",
                                        "Norwick",
                                        "Halden",
                                        "Eastmoor",
                                        "Glenfarrow"),
                        "Y", YEARS),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
        fills.say(
                "M",
                "$5.6 million",
                List.of("5.6 million dollars", "$5,600,000", "US$5.6m", "$5.6 mn"),
                "$6.5 million",
                "$5 million",
                "$5.6 billion",
                "€5.6 million",
                "5.6 million yuan");
        fills.say(
                "M",
                "€30 million",
                List.of("30 million euros", "EUR 30 million", "€30,000,000", "€30m"),
                "€13 million",
                "€31 million",
                "€30 billion",
                "$30 million",
                "30 million pounds");
        fills.say(
                "M",
                "£7.2 billion",
                List.of("7.2 billion pounds", "£7,200 million", "£7.2bn", "7.2bn pounds"),
                "£7.1 billion",
                "£2.7 billion",
                "£7.2 million",
                "€7.2 billion",
                "7.2 billion dollars");
        fills.say(
                "M",
                "$16,000",
                List.of("16,000 dollars", "16 thousand dollars", "$16k", "16000 dollars"),
                "$26,000",
                "$16,500",
                "$160,000",
                "€16,000",
                "16,000 won");
        fills.say(
                "M",
                "900,000 yen",
                List.of("¥900,000", "0.9 million yen", "JPY 900,000"),
                "800,000 yen",
                "950,000 yen",
                "9 million yen",
                "900,000 won",
                "$900,000");
        fills.say("S", "12%", List.of("12 percent", "12 per cent", "twelve percent"), "21%", "13%", "1.2%", null, null);
        fills.say("S", "4.5%", List.of("4.5 percent", "4.5 per cent"), "5.4%", "4%", "45%", null, null);
        fills.say("S", "31%", List.of("31 percent", "31 per cent"), "13%", "30%", "3.1%", null, null);
        fills.say("S", "60%", List.of("60 percent", "sixty percent"), "66%", "16%", "6%", null, null);
        fills.say("S", "8%", List.of("8 percent", "eight per cent"), "9%", "7.5%", "80%", null, null);
        fills.say("C", "120", List.of("one hundred and twenty"), "210", "125", "1,200", null, null);
        fills.say("C", "4,500", List.of("4500", "4.5 thousand"), "5,400", "4,700", "45,000", null, null);
        fills.say("C", "38", List.of("thirty-eight"), "83", "39", "380", null, null);
        fills.say(
                "C",
                "2 million",
                List.of("two million", "2,000,000"),
                "3 million",
                "2.1 million",
                "2 billion",
                null,
                null);
        fills.say("C", "16,000", List.of("16000", "sixteen thousand"), "6,000", "17,000", "160,000", null, null);
        fills.say(
                "D",
                "12 kilometres",
                List.of("12 km", "12,000 metres"),
                "21 kilometres",
                "12.5 kilometres",
                null,
                "12 miles",
                "12 metres");
        fills.say(
                "D",
                "450 tonnes",
                List.of("450 t", "450,000 kilograms"),
                "540 tonnes",
                "400 tonnes",
                null,
                "450 kilograms",
                "450 pounds");
        fills.say(
                "D", "38 hours", List.of("thirty-eight hours"), "83 hours", "36 hours", null, "38 minutes", "38 days");
        fills.say("D", "5 miles", List.of("five miles"), "6 miles", "15 miles", null, "5 kilometres", "5 feet");
        fills.say(
                "D",
                "200 litres",
                List.of("200 liters"),
                "300 litres",
                "250 litres",
                null,
                "200 gallons",
                "200 millilitres");
        return fills;
    }

    private static AgreementFills korean() {
        AgreementFills fills = new AgreementFills(
                Tongue.KOREAN,
                Map.of(
                        "N", List.of("노르바네", "미렐푸드", "세림전자", "오스트렐은행", "반타임", "테사로", "퀼른모터스", "바렌사", "다온건설", "제피릭스"),
                        "P", List.of("김다호", "박서린", "최우람", "강태율", "조은결", "이도겸", "정하늬", "윤태민", "한서준", "오지석"),
                        "L", List.of("하늘시", "가람군", "새벌시", "도담시", "여울군", "나루시", "마루군", "라온시", "바름시", "누리군"),
                        "Y", YEARS),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
        fills.say(
                "M",
                "560만 달러",
                List.of("560만달러", "5,600,000달러", "미화 560만 달러", "5백60만 달러"),
                "650만 달러",
                "500만 달러",
                "560억 달러",
                "560만 유로",
                "560만 위안");
        fills.say(
                "M", "30억 원", List.of("30억원", "3,000,000,000원", "30억 ₩"), "13억 원", "31억 원", "30조 원", "30억 엔", "30억 달러");
        fills.say(
                "M",
                "7조 2,000억 원",
                List.of("7조2000억원", "7조 2천억 원", "7.2조 원"),
                "7조 1,000억 원",
                "2조 7,000억 원",
                "7억 2,000만 원",
                "7조 2,000억 엔",
                "7조 2,000억 달러");
        fills.say(
                "M",
                "1만 6,000원",
                List.of("1만6000원", "16,000원", "1만 6천 원"),
                "2만 6,000원",
                "1만 6,500원",
                "16만 원",
                "1만 6,000엔",
                "1만 6,000달러");
        fills.say("M", "90만 엔", List.of("90만엔", "900,000엔", "¥90만"), "80만 엔", "95만 엔", "900만 엔", "90만 원", "90만 달러");
        fills.say("S", "12%", List.of("12퍼센트", "12 %", "12프로"), "21%", "13%", "1.2%", null, null);
        fills.say("S", "4.5%", List.of("4.5퍼센트", "4.5 %"), "5.4%", "4%", "45%", null, null);
        fills.say("S", "31%", List.of("31퍼센트", "31프로"), "13%", "30%", "3.1%", null, null);
        fills.say("S", "60%", List.of("60퍼센트", "60프로"), "66%", "16%", "6%", null, null);
        fills.say("S", "8%", List.of("8퍼센트", "8프로"), "9%", "7.5%", "80%", null, null);
        fills.say("C", "120", List.of("백이십"), "210", "125", "1,200", null, null);
        fills.say("C", "4,500", List.of("4500"), "5,400", "4,700", "4만 5,000", null, null);
        fills.say("C", "38", List.of("서른여덟 "), "83", "39", "380", null, null);
        fills.say("C", "200만", List.of("2백만", "2,000,000"), "300만", "210만", "20억", null, null);
        fills.say("C", "1만 6,000", List.of("1만6천", "16,000"), "6,000", "1만 7,000", "16만", null, null);
        fills.say("D", "12킬로미터", List.of("12km", "1만 2,000미터"), "21킬로미터", "12.5킬로미터", null, "12마일", "12미터");
        fills.say("D", "450톤", List.of("450 t", "45만 킬로그램"), "540톤", "400톤", null, "450킬로그램", "450파운드");
        fills.say("D", "38시간", List.of("서른여덟 시간"), "83시간", "36시간", null, "38분", "38일");
        fills.say("D", "5마일", List.of("5 마일"), "6마일", "15마일", null, "5킬로미터", "5미터");
        fills.say("D", "200리터", List.of("200 L", "2백 리터"), "300리터", "250리터", null, "200갤런", "200밀리리터");
        return fills;
    }

    /** A value of a slot: written otherwise; two other numbers; another power of ten; two other units. */
    private void say(
            String slot,
            String value,
            List<String> same,
            String number,
            String near,
            @Nullable String scale,
            @Nullable String unit,
            @Nullable String otherUnit) {
        written.computeIfAbsent(slot, any -> new ArrayList<>()).add(value);
        Map<Kind, List<String>> others = new EnumMap<>(Kind.class);
        others.put(Kind.NOTATION, same);
        others.put(Kind.NUMBER, List.of(number, near));
        if (scale != null) {
            others.put(Kind.SCALE, List.of(scale));
        }
        if (unit != null && otherUnit != null) {
            others.put(slot.equals("M") ? Kind.CURRENCY : Kind.UNIT, List.of(unit, otherUnit));
        }
        if (slot.equals("S")) {
            String points = tongue == Tongue.ENGLISH ? " percentage points" : "%p";
            others.put(Kind.POINTS, List.of(value.replace("%", points)));
        }
        turned.put(slot + value, others);
    }

    /** What stands in the slot in one of the claims of one of the folders. */
    String value(String slot, int place) {
        List<String> all = written.getOrDefault(
                slot, values.getOrDefault(slot, List.of()).stream().limit(5).toList());
        return all.get(Math.floorMod(place + place / AgreementPairs.FOLDERS, all.size()));
    }

    /** What may stand there instead, by what it changes. */
    Map<Kind, List<String>> others(String slot, int place) {
        if (written.containsKey(slot)) {
            return turned.getOrDefault(slot + value(slot, place), Map.of());
        }
        List<String> others =
                values.getOrDefault(slot, List.of()).stream().skip(5).toList();
        int from = Math.floorMod(place, 3);
        Kind kind =
                switch (slot) {
                    case "Y" -> Kind.YEAR;
                    case "L" -> Kind.PLACE;
                    default -> Kind.NAME;
                };
        List<String> some = new ArrayList<>(others.subList(from, from + 3));
        if (slot.equals("P") && tongue == Tongue.ENGLISH) {
            String name = value(slot, place);
            String other = others.get(from);
            some.add(other.substring(0, other.indexOf(' ')) + name.substring(name.indexOf(' ')));
        }
        return Map.of(kind, some);
    }

    /** The whole claim, denied. */
    List<String> denials(String claim) {
        String bare = claim.substring(0, claim.length() - 1);
        if (tongue == Tongue.ENGLISH) {
            String inside = inside(bare);
            return List.of(
                    "It is not true that " + inside + ".",
                    "It is false that " + inside + ".",
                    "The claim that " + inside + " is wrong.",
                    bare + "? That is a myth.",
                    "Nobody has shown that " + inside + ".",
                    "It is a myth that " + inside + ".");
        }
        return List.of(
                quoting(bare) + " 것은 사실이 아니다.",
                quoting(bare) + " 주장은 거짓이다.",
                quoting(bare) + " 말은 틀렸다.",
                bare + "? 사실이 아니다.",
                quoting(bare) + " 보도는 오보로 드러났다.",
                quoting(bare) + " 소문은 사실무근이다.");
    }

    /** The same claim in other forms: of a headline, a post, a question, a report. */
    List<String> forms(String claim) {
        String bare = claim.substring(0, claim.length() - 1);
        if (tongue == Tongue.ENGLISH) {
            String inside = inside(bare);
            return List.of(
                    claim,
                    "Is it true that " + inside + "?",
                    "According to a report, " + inside + ".",
                    "BREAKING: " + bare + " #news https://t.co/Xy1",
                    claim.toUpperCase(Locale.ROOT),
                    claim.toLowerCase(Locale.ROOT),
                    "I read that " + inside + " 😱");
        }
        return List.of(
                claim,
                quoting(bare) + " 게 사실인가요?",
                "보도에 따르면 " + claim,
                "[속보] " + bare + " #뉴스 https://t.co/Xy1",
                bare + (bare.endsWith("이다") || bare.endsWith("대다") ? "라고?" : "고?"),
                quoting(bare) + " 보도가 나왔다 😱");
    }

    private static String quoting(String bare) {
        return bare.endsWith("이다") ? bare.substring(0, bare.length() - 1) + "라는" : bare + "는";
    }

    private static String inside(String bare) {
        return NAMED.matcher(bare).matches() ? bare : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }
}
