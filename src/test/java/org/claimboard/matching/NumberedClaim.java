package org.claimboard.matching;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A made-up claim that states a number.
 *
 * @param sentence the sentence with %s where the number stands
 * @param notations ways to write the number, the first as the claim has it
 * @param other another number in the notation of the claim
 */
record NumberedClaim(String slug, Tongue tongue, String sentence, List<String> notations, String other) {

    private static final List<String> PLACES =
            List.of("Ashford", "Brackwater", "Cold Hollow", "Dunmere", "Elmstead", "Farrow", "Gilden", "Harrowgate");
    private static final List<String> KOREAN_PLACES = List.of("가람시", "나루시", "다온시", "라온시", "마루시", "바름시", "새벌시", "하늘시");
    private static final List<String> ENGLISH = List.of(
            "The new harbour of {place} cost %s, the council says.",
            "{place} paid its former mayor %s in a secret settlement.",
            "The school kitchen programme in {place} wastes %s every year.",
            "A contractor from {place} overcharged the hospital by %s.",
            "Repairing the flooded library of {place} will take %s.");
    private static final List<String> KOREAN = List.of(
            "{place}가 새 항구를 짓는 데 %s를 썼다",
            "{place}는 전직 시장에게 비밀 합의금으로 %s를 지급했다",
            "{place}의 학교 급식 사업에서 해마다 %s가 낭비된다",
            "{place} 건설업체가 병원 공사비를 %s나 부풀렸다",
            "침수된 {place} 도서관을 고치려면 %s가 필요하다");
    private static final List<String> ENGLISH_COUNTS = List.of(
            "{place} lost %s of its bus drivers since the reform.",
            "Rents in {place} rose by %s within a single year.",
            "Only %s of the voters in {place} trust the water company.");
    private static final List<String> KOREAN_COUNTS =
            List.of("{place} 버스 기사의 %s가 개편 뒤 그만뒀다", "{place}의 월세가 한 해 만에 %s 올랐다", "{place} 유권자 가운데 %s만 수도 회사를 믿는다");

    static NumberedClaim of(int number, Random random) {
        boolean korean = number % 2 == 1;
        boolean share = number % 5 == 4;
        String place = pick(korean ? KOREAN_PLACES : PLACES, random) + (korean ? "" : " " + suffix(number));
        List<String> sentences = korean ? (share ? KOREAN_COUNTS : KOREAN) : (share ? ENGLISH_COUNTS : ENGLISH);
        String sentence =
                pick(sentences, random).replace("{place}", korean ? suffixKorean(number) + " " + place : place);
        int value = 2 + random.nextInt(97);
        int another = 2 + (value - 2 + 1 + random.nextInt(96)) % 97;
        return new NumberedClaim(
                "numbered-" + number,
                korean ? Tongue.KOREAN : Tongue.ENGLISH,
                sentence,
                share ? shares(value, korean) : amounts(value, korean),
                (share ? shares(another, korean) : amounts(another, korean)).get(0));
    }

    private static List<String> shares(int value, boolean korean) {
        return korean ? List.of(value + "%", value + "퍼센트") : List.of(value + "%", value + " percent");
    }

    /** Tenths of a million dollars. */
    private static List<String> amounts(int value, boolean korean) {
        BigDecimal millions = BigDecimal.valueOf(value, 1);
        String plain = new DecimalFormat("#,###", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(millions.movePointRight(6));
        return korean
                ? List.of(
                        value * 10 + "만 달러",
                        plain + "달러",
                        millions.stripTrailingZeros().toPlainString() + "백만 달러")
                : List.of(
                        millions.toPlainString() + " million dollars",
                        "$" + millions.toPlainString() + " million",
                        "$" + plain);
    }

    private static String suffix(int number) {
        return List.of("North", "South", "Vale", "Green", "Cross").get(number % 5) + " " + (char) ('A' + number % 26);
    }

    private static String suffixKorean(int number) {
        return List.of("동쪽", "서쪽", "남쪽", "북쪽", "가운데").get(number % 5) + " " + "가나다라마바사아자차카타파하".charAt(number % 14)
                + "구역";
    }

    private static String pick(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    ClaimWords words() {
        return new ClaimWords(slug, Map.of(tongue, Wording.of("", stated(0))));
    }

    /** The claim with the number in one of its notations. */
    String stated(int notation) {
        return String.format(Locale.ROOT, sentence, notations.get(notation % notations.size()));
    }

    String changed() {
        return String.format(Locale.ROOT, sentence, other);
    }
}
