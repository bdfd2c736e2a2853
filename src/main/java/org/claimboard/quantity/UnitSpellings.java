package org.claimboard.quantity;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.record.Ordered;

/** How units are written beside numbers, in words of both languages and in signs, and the one sign they come to. */
final class UnitSpellings {

    private static final Map<String, String> PREFIXES = table(
            """
            n nano 나노
            µ micro 마이크로
            m milli 밀리
            c centi 센티
            d deci 데시
            h hecto 헥토
            k kilo 킬로
            M mega 메가
            G giga 기가
            T tera 테라
            P peta 페타""");

    private static final Map<String, String> BASES = table(
            """
            g gram gramme 그램
            m meter metre 미터
            L liter litre 리터
            Wh watt-hour watthour 와트시
            W watt 와트
            J joule 줄
            Hz hertz 헤르츠
            V volt 볼트
            A ampere amp 암페어
            B byte 바이트
            b bit 비트
            t ton tonne 톤
            Pa pascal 파스칼
            cal calorie 칼로리
            Sv sievert 시버트
            Bq becquerel 베크렐""");

    private static final Map<String, String> WHOLE = table(
            """
            mi mile 마일
            yd yard 야드
            ft foot feet 피트
            inch inch inches 인치
            acre acre 에이커
            ha hectare 헥타르
            oz ounce 온스
            gal gallon 갤런
            hp horsepower 마력
            knot knot 노트
            pyeong 평
            ly light-year 광년
            dB decibel 데시벨
            bbl barrel 배럴""");

    /** Before a word of a unit. */
    private static final Map<String, String> SHAPES =
            table("""
            2 square 제곱
            3 cubic 세제곱
            nautical nautical""");

    /** Signs that may stand apart from their number; a lone letter that is a word too may not. */
    private static final String SIGNS = "[kMGTPmµμncdh](?:Wh?|g|m|[Ll]|s|A|V|J|Hz|Pa|B|b|bps|eV|N|Bq|Sv|mol|cal|t)"
            + "|Wh?|g|m|L|V|J|Hz|Pa|t|ha|Bq|Sv|mol|cal|eV|Ω|bps|pp[mbtq]|hp|PS|[mk]ph|rpm|psi|atm|mmHg|cc|oz|lbs?|ft|yd|mi|gal|bbl|am|pm";

    /** Words that may stand apart from their number. */
    static final String APART = "(?:" + SIGNS + "|parts per (?:million|billion|trillion)|"
            + "(?:(?:" + any(SHAPES, false) + ")[ -]?)?(?:(?:" + any(PREFIXES, false) + ")?(?:" + any(BASES, false)
            + ")|" + any(WHOLE, false) + ")s?)(?!\\p{L}|[\\p{N}&&[^²³23]])|" + korean(true);

    /** Hangul that is a unit when it follows its number at once, whatever particle comes behind. */
    static final String CLINGING = korean(false) + "|평|달러|위안|유로|파운드|루블|루피|페소|프랑|원(?!칙|자[력로])|엔(?!진)";

    private static final Pattern WORD = Pattern.compile("(?<shape>" + any(SHAPES, true) + ")?[ -]?(?:(?<prefix>"
            + any(PREFIXES, true) + ")?(?<base>" + any(BASES, true) + ")|(?<whole>" + any(WHOLE, true) + "))s?");

    private UnitSpellings() {}

    /** The same for all ways to write a unit; what is not known as one stays as it is, its compatibility signs apart. */
    static String sign(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replace('μ', 'µ')
                .strip()
                .replaceFirst("^-", "");
        Matcher word = WORD.matcher(plain.toLowerCase(Locale.ROOT));
        if (!word.matches()) {
            return plain;
        }
        String whole = word.group("whole");
        String shape = SHAPES.getOrDefault(String.valueOf(word.group("shape")), "");
        String unit = whole == null
                ? PREFIXES.getOrDefault(String.valueOf(word.group("prefix")), "")
                        + BASES.getOrDefault(word.group("base"), "")
                : WHOLE.getOrDefault(whole, whole);
        return unit + shape;
    }

    private static String korean(boolean apart) {
        return "(?:세?제곱)?(?:(?:" + hangul(PREFIXES) + ")?(?:" + hangul(BASES) + ")|" + hangul(WHOLE) + ")"
                + (apart ? "(?![가-힣]{3})" : "");
    }

    private static String hangul(Map<String, String> table) {
        return alternatives(
                table.keySet().stream().filter(UnitSpellings::isHangul).filter(word -> word.length() > 1));
    }

    private static String any(Map<String, String> table, boolean both) {
        return alternatives(table.keySet().stream().filter(word -> both || !isHangul(word)));
    }

    private static boolean isHangul(String word) {
        return word.charAt(0) >= '가' && word.charAt(0) <= '힣';
    }

    /** The longest first. */
    private static String alternatives(Stream<String> words) {
        return words.sorted((one, other) -> other.length() - one.length()).collect(Collectors.joining("|"));
    }

    /** A sign and its spellings on each line. */
    private static Map<String, String> table(String lines) {
        Map<String, String> table = new LinkedHashMap<>();
        lines.lines().map(line -> List.of(line.split(" "))).forEach(words -> words.subList(1, words.size())
                .forEach(word -> table.put(word, words.get(0))));
        return Ordered.of(table);
    }
}
