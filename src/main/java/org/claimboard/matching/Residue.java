package org.claimboard.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.record.Ordered;

/**
 * What a sentence and a claim do not share: the words of each that the other has in no form.
 *
 * @param shared how many words and numbers they share
 * @param words how many words of the sentence the claim has in some form
 * @param narrowing a word that the sentence has in front of one that they share: youth unemployment
 */
record Residue(List<ContentWord> mine, List<ContentWord> theirs, int shared, int words, List<String> narrowing) {

    /** Nothing is known of the two. */
    private static final Residue UNKNOWN = new Residue(List.of(), List.of(), 0, 0, List.of());

    /** Longer texts, in UTF-16 units, are not compared word by word: each word is held against each. */
    private static final int LONGEST = 600;

    private static final int FEWEST = 2;
    private static final int ENOUGH = 3;

    /** So many words are shared for each that the claim does not have. */
    private static final int TIGHT = 2;

    /** They stand for somebody whose name the other text has. */
    private static final Set<String> STANDING_FOR = Ordered.of(List.of(
            ("firm company companies startup hedge fund cheap lab laboratory group maker makers developer developers researchers scientists team man woman country city place council "
                            + "founder tycoon billionaire politician official officials government authorities author authors it they people chinese experts "
                            + "회사 기업 업체 측 개발진 연구진 당국 스타트업 연구소 정부 관계자 그 그녀 이들 업계")
                    .split(" ")));

    private static final Pattern PART =
            Pattern.compile("(?i)(?:half|halves|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|dozen)s?");

    private static final Pattern VERB = Pattern.compile(
            "(?i).*(?:ed|ly|s|ing)|found|ran|held|went|became|got|won|lost|cut|hit|met|paid|sold|bought|built|led|kept|rose|fell|grew|had|stood|wrote|knew|court|said|told");

    /** In front of a word they leave it as it is. */
    private static final Set<String> NARROWING_NOTHING = Ordered.of(List.of(
            ("use uses used using new huge big great large latest recent popular famous controversial whole own total entire massive whopping staggering shocking alleged "
                            + "현재 최근 신규 신임 유명 해당 무려 총 새 새로운 큰 거대한 이번 최신 고작 겨우")
                    .split(" ")));

    /** The least of what is left between the sentence and the claim's title or text. */
    static Residue between(String sentence, Wording claim, Tongue tongue) {
        if (sentence.length() > LONGEST) {
            return UNKNOWN;
        }
        List<ContentWord> asked = ContentWord.in(sentence, tongue);
        Figures numbers = Figures.in(sentence);
        return Stream.of(claim.text(), claim.title())
                .filter(part -> !part.isBlank() && part.length() <= LONGEST)
                .map(part -> of(sentence, asked, numbers, part, tongue))
                .min(Comparator.comparingInt(residue -> residue.mine.size()))
                .orElse(UNKNOWN);
    }

    private static Residue of(String sentence, List<ContentWord> asked, Figures numbers, String claim, Tongue tongue) {
        List<ContentWord> stated = ContentWord.in(claim, tongue);
        List<ContentWord> mine = new ArrayList<>(asked);
        mine.removeIf(word -> word.isAmong(stated, tongue));
        List<ContentWord> theirs = new ArrayList<>(stated);
        theirs.removeIf(word -> word.isAmong(asked, tongue));
        int words = asked.size() - mine.size();
        int shared = words + numbers.shared(Figures.in(claim)).size();
        return new Residue(mine, theirs, shared, words, narrowing(sentence, asked, mine));
    }

    private static List<String> narrowing(String sentence, List<ContentWord> asked, List<ContentWord> mine) {
        if (mine.size() != 1) {
            return List.of();
        }
        String word = mine.get(0).shown();
        int place = asked.indexOf(mine.get(0));
        if (place + 1 >= asked.size()
                || NARROWING_NOTHING.contains(word.toLowerCase(Locale.ROOT))
                || STANDING_FOR.contains(word.toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        String next = asked.get(place + 1).shown();
        boolean name = Character.isUpperCase(next.charAt(0))
                || (Character.isUpperCase(word.charAt(0)) && sentence.indexOf(word) > 0)
                || !KoreanNames.in(next + "는").isEmpty();
        boolean verb = Analysis.tagged(word).stream().anyMatch(Analysis.Tagged::isVerb)
                || VERB.matcher(word).matches()
                || (next.endsWith("ed") && !next.endsWith("eed"));
        return !name && !verb && sentence.contains(word + " " + next) ? List.of(word) : List.of();
    }

    /** Whether it is a word that may stand for somebody whose name the other text has: the firm. */
    static boolean standsFor(ContentWord word) {
        return STANDING_FOR.contains(word.shown().toLowerCase(Locale.ROOT));
    }

    /** Whether the sentence has the word and the claim does not. */
    boolean isMine(String word) {
        return mine.stream().anyMatch(one -> one.shown().equals(word));
    }

    /** Whether they share no word, though the claim has some: a number alone is no agreement. */
    boolean sharesNoWord(Wording claim, Tongue tongue) {
        return !theirs.isEmpty()
                && words == 0
                && !ContentWord.in(claim.text(), tongue).isEmpty();
    }

    /** Whether the two share so much that what they do not share tells them apart. */
    boolean isSmall() {
        return shared >= FEWEST && shared >= mine.size() && shared >= theirs.size();
    }

    /** Whether the claim has nearly all that the sentence says. */
    boolean isTight() {
        return isSmall() && shared >= TIGHT * mine.size();
    }

    /** Whether the claim has nearly all words of the sentence, whatever else it says. */
    boolean isWithin() {
        return isSmall() || (words >= ENOUGH && words >= 2 * mine.size());
    }

    /** Whether the claim has every word of the sentence, enough of them and a number too. */
    boolean isNothing() {
        return mine.isEmpty() && words >= ENOUGH && shared > words && isSmall();
    }

    /** Whether they share so many words that it is one statement if neither says more. */
    boolean sharesEnough() {
        return words >= ENOUGH;
    }

    /** Whether each has at most two words that the other has not. */
    boolean isShort() {
        return mine.size() <= FEWEST && theirs.size() <= FEWEST;
    }

    /** Whether neither has a word that the other has not. */
    boolean isEmpty() {
        return mine.isEmpty() && theirs.isEmpty() && words >= FEWEST;
    }

    /** The parts of a whole that the sentence names and the claim does not: a third. */
    List<String> otherParts() {
        return isSmall()
                ? mine.stream()
                        .map(ContentWord::shown)
                        .filter(word -> PART.matcher(word).matches())
                        .toList()
                : List.of();
    }

    /**
     * The words of the sentence in whose place the claim has others.
     *
     * @param turned words that are known to say the contrary
     */
    List<String> instead(List<String> turned) {
        boolean named = theirs.stream()
                .anyMatch(word -> Character.isUpperCase(word.shown().charAt(0))
                        || word.shown().charAt(0) >= '가');
        List<String> instead = mine.stream()
                .filter(word -> theirs.isEmpty() || theirs.stream().anyMatch(word::inPlaceOf))
                .map(ContentWord::shown)
                .filter(word -> !named || !STANDING_FOR.contains(word.toLowerCase(Locale.ROOT)))
                .filter(word -> turned.stream().noneMatch(contrary -> contrary.startsWith(word)))
                .distinct()
                .toList();
        if (!isWithin()) {
            return List.of();
        }
        return theirs.isEmpty() ? instead.stream().filter(narrowing::contains).toList() : instead;
    }
}
