package org.claimboard.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.record.Ordered;

/**
 * What a sentence says beside all that the claim says: a word that the claim has in no form, also one of the small words
 * (still, first, until), or a number. Whoever adds a place, a purpose, a cause or a condition says something else, whether or not a rule knows the word.
 */
final class Unexplained {

    /** They tell the reader how to take it, and add nothing that could be checked. */
    private static final Map<Tongue, Set<String>> NEUTRAL =
            Map.of(Tongue.ENGLISH, read("neutral-english.txt"), Tongue.KOREAN, read("neutral-korean.txt"));

    private static final Map<Tongue, Set<String>> SUPPORTING =
            Map.of(Tongue.ENGLISH, read("support-english.txt"), Tongue.KOREAN, read("support-korean.txt"));

    /** So many words may stand between such a verb and its noun. */
    private static final int REACH = 4;

    /** Tags of endings, particles, and of what makes a verb of a noun. */
    private static final Pattern ENDING = Pattern.compile("[EJ].*|E|J|XS[VA]|VC[PN]|S[PFYC]|SC|SSO|SSC");

    private static final Pattern COUNTER = Pattern.compile(
            "(?:명|개|곳|대|건|마리|원|달러|그루|채|척|톤|장|권|가구|편|회|벌|병)(?:이|이다|이었다|였다|입니다|이라고|로|의|은|을|가|도|만|씩|인|일)?");

    /** How often; said of a number it is read with it. */
    private static final Pattern TIMES = Pattern.compile("(?<![가-힣])(?:두|세|네|다섯|여러|\\d+) ?(?:번|차례)(?![가-힣]*째)");

    /** Not one: it says no more than none. */
    private static final Pattern NOT_ONE =
            Pattern.compile("(?:단 )?한 [가-힣]{1,2}(?=도)|(?i)\\b(?:not|no) (?:a single|one)\\b");

    private Unexplained() {}

    /**
     * The words and numbers of the sentence that nothing of the claim explains.
     *
     * @param named whom and what the claim is about, beside its words
     */
    static List<String> in(String written, Wording claim, String named, Tongue tongue) {
        String sentence = NOT_ONE.matcher(ScaleSlips.mended(written)).replaceAll(" ");
        List<ContentWord> asked = ContentWord.all(ReportingFrames.without(sentence, tongue), tongue).stream()
                .filter(word -> !Character.isDigit(word.shown().charAt(0)))
                .toList();
        List<ContentWord> stated = new ArrayList<>(ContentWord.all(claim.text(), tongue));
        stated.addAll(ContentWord.all(claim.title(), tongue));
        boolean unnamed = stated.stream()
                .filter(word -> !word.isAmong(asked, tongue))
                .anyMatch(word -> tongue == Tongue.KOREAN
                        || Character.isUpperCase(word.shown().charAt(0)));
        Parties parties = new Parties(named);
        boolean ofSomebody = ClaimWords.isOfSomebody(claim.whole())
                || Names.in(claim.whole(), tongue, word -> false, word -> false).isEmpty();
        List<String> firm = Strength.shared(sentence, claim.whole(), tongue);
        Predicate<ContentWord> explained = word -> isAmong(word, stated, asked, tongue)
                || isNeutral(word, tongue)
                || Opposites.haveContrary(word.shown(), sentence, claim.whole(), tongue)
                || (ofSomebody && parties.have(word.shown()))
                || firm.stream().anyMatch(words -> words.contains(word.shown()))
                || Implied.by(word, stated, tongue)
                || isSupport(word, asked, stated, claim.whole(), tongue)
                || (Residue.standsFor(word) && (unnamed || isBesideName(word, asked)));
        Stream<String> words = asked.stream().filter(explained.negate()).map(ContentWord::shown);
        Figures stating = Figures.of(claim);
        Stream<String> times = TIMES.matcher(claim.whole()).find()
                ? Stream.of()
                : TIMES.matcher(sentence).results().map(MatchResult::group);
        Stream<String> numbers = Figures.in(sentence).figures().stream()
                .filter(figure -> stating.figures().stream().noneMatch(figure::isAsMuchAs))
                .filter(figure -> !Rates.isBase(figure, sentence)
                        || !Rates.differing(sentence, claim.whole(), tongue).isEmpty())
                .map(Figure::words);
        return Stream.of(words, numbers, times).flatMap(some -> some).distinct().toList();
    }

    /** Whether the claim has the word, or one that says the same and does not already stand for itself: two bodies are not one. */
    private static boolean isAmong(ContentWord word, List<ContentWord> stated, List<ContentWord> asked, Tongue tongue) {
        if (tongue == Tongue.ENGLISH
                || word.light()
                || !word.noun()
                || stated.stream().anyMatch(other -> isSame(word, other))) {
            return word.isAmong(stated, tongue);
        }
        List<ContentWord> free = stated.stream()
                .filter(other -> asked.stream().noneMatch(own -> !own.equals(word) && isSame(own, other)))
                .toList();
        return word.isAmong(free, tongue);
    }

    private static boolean isSame(ContentWord one, ContentWord other) {
        return one.shown().equalsIgnoreCase(other.shown()) || one.keys().equals(other.keys());
    }

    private static boolean isNeutral(ContentWord word, Tongue tongue) {
        Set<String> neutral = NEUTRAL.getOrDefault(tongue, Set.of());
        String small = word.shown().toLowerCase(Locale.ROOT);
        return neutral.contains(small)
                || COUNTER.matcher(small).matches()
                || (tongue == Tongue.KOREAN && isNeutral(small, neutral));
    }

    /** Whether no part of a Korean word but its endings says more. */
    private static boolean isNeutral(String korean, Set<String> neutral) {
        List<String> parts = Analysis.morphemes(korean).stream()
                .filter(part -> !ENDING.matcher(part.tag().name()).matches())
                .map(Analysis.Morpheme::part)
                .toList();
        boolean whole = korean.startsWith("마지못") || Analysis.koreanWords(korean).equals(List.of(korean));
        return !whole && !parts.isEmpty() && parts.stream().allMatch(neutral::contains);
    }

    /** A verb beside a noun that alone says what is done, where the claim says the same by that noun or its verb: 의문을 제기하다, post a loss. */
    private static boolean isSupport(
            ContentWord word, List<ContentWord> asked, List<ContentWord> stated, String claim, Tongue tongue) {
        if (!isSupporting(word, tongue)) {
            return false;
        }
        int place = asked.indexOf(word);
        if (tongue == Tongue.KOREAN) {
            return place > 0
                    && stated.stream()
                            .filter(noun -> asked.get(place - 1).isAmong(List.of(noun), tongue))
                            .anyMatch(noun -> Pattern.compile(
                                            Pattern.quote(noun.shown()) + "(?:[하되했됐한된할될해돼함됨]|[가-힣]? ?[.,;]|[가-힣]?$)")
                                    .matcher(claim)
                                    .find());
        }
        return asked.subList(Math.min(place + 1, asked.size()), Math.min(place + 1 + REACH, asked.size())).stream()
                .filter(noun -> !noun.light())
                .anyMatch(noun -> stated.stream()
                        .anyMatch(other ->
                                !other.shown().equalsIgnoreCase(noun.shown()) && noun.isAmong(List.of(other), tongue)));
    }

    private static boolean isSupporting(ContentWord word, Tongue tongue) {
        Set<String> verbs = SUPPORTING.getOrDefault(tongue, Set.of());
        String shown = word.shown().toLowerCase(Locale.ROOT);
        return tongue == Tongue.ENGLISH ? verbs.contains(shown) : verbs.stream().anyMatch(shown::startsWith);
    }

    /** The startup DeepSeek: what the name is, in front of it. */
    private static boolean isBesideName(ContentWord word, List<ContentWord> asked) {
        int next = asked.indexOf(word) + 1;
        return next < asked.size() && asked.get(next).isName();
    }

    private static Set<String> read(String name) {
        return Ordered.of(ListFile.lines(name).stream()
                .flatMap(line -> Stream.of(line.strip().split("\\s+", 0)))
                .toList());
    }
}
