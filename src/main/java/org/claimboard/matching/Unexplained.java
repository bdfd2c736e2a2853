package org.claimboard.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

    /** Tags of endings, particles, and of what makes a verb of a noun. */
    private static final Pattern ENDING = Pattern.compile("[EJ].*|E|J|XS[VA]|VC[PN]|S[PFYC]|SC|SSO|SSC");

    private static final Pattern COUNTER =
            Pattern.compile("(?:명|개|곳|대|건|마리|원|달러|그루|채|척|톤)(?:이|이다|로|의|은|을|가|도|만|씩|인|일)?");

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
        Predicate<ContentWord> explained = word -> word.isAmong(stated, tongue)
                || isNeutral(word, tongue)
                || Opposites.haveContrary(word.shown(), sentence, claim.whole(), tongue)
                || (ofSomebody && parties.have(word.shown()))
                || firm.stream().anyMatch(words -> words.contains(word.shown()))
                || (Residue.standsFor(word) && (unnamed || isBesideName(word, asked)));
        Stream<String> words = asked.stream().filter(explained.negate()).map(ContentWord::shown);
        Figures stating = Figures.of(claim);
        Stream<String> numbers = Figures.in(sentence).figures().stream()
                .filter(figure -> stating.figures().stream().noneMatch(figure::isAsMuchAs))
                .map(Figure::words);
        return Stream.concat(words, numbers).distinct().toList();
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
        boolean noun = Analysis.koreanWords(korean).equals(List.of(korean));
        return !noun && !parts.isEmpty() && parts.stream().allMatch(neutral::contains);
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
