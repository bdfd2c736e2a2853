package org.claimboard.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a word of a claim says as well: whoever is arrested is arrested by the police, 배출량 is an amount of 배출. */
final class Implied {

    private static final Map<Tongue, List<Implication>> KNOWN =
            Map.of(Tongue.ENGLISH, read(Tongue.ENGLISH), Tongue.KOREAN, read(Tongue.KOREAN));

    /** Last syllables of Korean nouns that say of a thing that it is counted, measured or paid. */
    private static final Pattern COMPOUND = Pattern.compile("([가-힣]{2,})(비|비용|료|요금|값|가격|액|금액|량|수|률|율|객)");

    private static final Map<String, String> LAST =
            Map.of("비", "비용", "료", "요금", "값", "가격", "액", "금액", "량", "양", "객", "손님", "률", "비율", "율", "비율");

    /** The first words have the others with them. */
    private record Implication(List<ContentWord> words, List<ContentWord> implied) {}

    private Implied() {}

    /** Whether one of the claim's words says the word too. */
    static boolean by(ContentWord word, List<ContentWord> stated, Tongue tongue) {
        return KNOWN.getOrDefault(tongue, List.of()).stream()
                        .anyMatch(known -> isIn(word, known.implied)
                                && stated.stream().anyMatch(other -> isIn(other, known.words)))
                || (tongue == Tongue.KOREAN && (isPart(word, stated) || isWhole(word, stated)));
    }

    private static boolean isIn(ContentWord word, List<ContentWord> words) {
        return words.stream()
                .anyMatch(other ->
                        other.keys().equals(word.keys()) || other.shown().equalsIgnoreCase(word.shown()));
    }

    /** Whether a compound of the claim has the word: 건설비, 비용. */
    private static boolean isPart(ContentWord word, List<ContentWord> stated) {
        List<ContentWord> parts = new ArrayList<>();
        for (ContentWord other : stated) {
            Matcher compound = COMPOUND.matcher(other.shown());
            if (compound.matches()) {
                parts.addAll(ContentWord.all(
                        compound.group(1) + ", " + LAST.getOrDefault(compound.group(2), compound.group(2)),
                        Tongue.KOREAN));
            }
        }
        return word.isAmong(parts, Tongue.KOREAN);
    }

    /** Whether the word is a compound of one of the claim's: 경유, 경유값. */
    private static boolean isWhole(ContentWord word, List<ContentWord> stated) {
        Matcher compound = COMPOUND.matcher(word.shown());
        return compound.matches()
                && ContentWord.all(compound.group(1), Tongue.KOREAN).stream()
                        .allMatch(part -> part.isAmong(stated, Tongue.KOREAN));
    }

    private static List<Implication> read(Tongue tongue) {
        return ListFile.lines(tongue == Tongue.ENGLISH ? "implied-english.txt" : "implied-korean.txt").stream()
                .map(line -> line.split(" : ", 2))
                .map(sides -> new Implication(ContentWord.all(sides[0], tongue), ContentWord.all(sides[1], tongue)))
                .toList();
    }
}
