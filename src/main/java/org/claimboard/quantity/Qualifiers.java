package org.claimboard.quantity;

import java.util.List;
import java.util.Set;
import org.claimboard.record.Qualifier;
import org.jspecify.annotations.Nullable;

/** The words before and after a number that limit it. */
final class Qualifiers {

    private static final Phrases<Qualifier> BEFORE =
            WordTable.phrases(Qualifiers.class, "qualifiers-before.properties", Qualifier::of);
    private static final Phrases<Qualifier> AFTER =
            WordTable.phrases(Qualifiers.class, "qualifiers-after.properties", Qualifier::of);

    private static final Set<Qualifier> UPWARDS = Set.of(Qualifier.AT_LEAST, Qualifier.MORE_THAN);
    private static final Set<Qualifier> DOWNWARDS = Set.of(Qualifier.UP_TO, Qualifier.LESS_THAN);

    /** The longest first. */
    private static final List<String> PARTICLES = WordLists.of("qualifier-particles");

    private static final List<String> ADVERBS = WordLists.of("qualifier-adverbs");

    private static final Phrases<Boolean> AROUND_ENDINGS = WordLists.phrases("around-endings");

    private Qualifiers() {}

    /** The words that limit the number at the place. */
    static Phrases.@Nullable Found<Qualifier> before(Folded text, int start) {
        int end = text.at(start - 1) == ' ' ? start - 1 : start;
        for (String article : List.of(" the", " a", " an")) {
            int before = end - article.length();
            if (before > 0 && end < start && text.startsWith(article, before)) {
                end = before;
                break;
            }
        }
        Phrases.Found<Qualifier> found = BEFORE.before(text, end);
        boolean joins = found != null && text.at(found.start()) == '~' && Words.inWord(text, found.start() - 1);
        return joins ? null : found;
    }

    /** The words that limit the number which ends, with its unit, at the place. */
    static Phrases.@Nullable Found<Qualifier> after(Folded text, int end) {
        Phrases.Found<Qualifier> found = attachedOrApart(text, end);
        for (String particle : PARTICLES) {
            if (found != null) {
                return found;
            }
            if (text.startsWith(particle, end)) {
                found = attachedOrApart(text, end + particle.length());
            }
        }
        return found;
    }

    /** 5만 원대, 80%대: from that number up to the next round one. */
    static boolean isAround(Folded text, Amount amount) {
        String code = amount.code();
        boolean ranged = code != null
                && !amount.isRange()
                && amount.unit() != null
                && (CurrencyWords.isCode(code) || code.equals("percent"));
        int end = amount.end();
        return ranged && text.at(end) == '대' && (!text.hangul(end + 1) || AROUND_ENDINGS.at(text, end + 1) != null);
    }

    /** 예상을 3.2% 웃도는 is above it by so much, and 3.2%를 웃도는 above that number. */
    static boolean saysByHowMuch(Folded text, Amount amount, Phrases.Found<Qualifier> after) {
        int verb = text.at(amount.end()) == ' ' ? amount.end() + 1 : amount.end();
        boolean object = text.at(amount.start() - 1) == ' ' && "을를".indexOf(text.at(amount.start() - 2)) >= 0;
        return object && after.start() == verb && "웃밑상하".indexOf(text.at(verb)) >= 0;
    }

    /**
     * One qualifier for all: a bound says more than “about”, the first of two bounds holds, and bounds that point both
     * ways (최대 1만 개 이상) are no qualifier.
     */
    static @Nullable Qualifier merge(List<Qualifier> found) {
        boolean upwards = found.stream().anyMatch(UPWARDS::contains);
        boolean downwards = found.stream().anyMatch(DOWNWARDS::contains);
        if (upwards && downwards) {
            return null;
        }
        return found.stream()
                .filter(qualifier -> qualifier != Qualifier.ABOUT)
                .findFirst()
                .orElse(found.isEmpty() ? null : Qualifier.ABOUT);
    }

    /** £85m plus £10m. */
    private static boolean isSum(Folded text, Phrases.Found<Qualifier> found) {
        boolean plus = text.at(found.start()) == '+' || text.startsWith("plus", found.start());
        int next = Amount.afterCurrency(text, found.end() + 1);
        return plus && text.at(found.end()) == ' ' && (text.digit(next) || Numerals.mayBegin(text, next));
    }

    /** 560만 달러를 훨씬 넘는다: how far does not matter. */
    private static int afterAdverb(Folded text, int start) {
        for (String adverb : ADVERBS) {
            int end = start + adverb.length();
            if (text.startsWith(adverb, start) && text.at(end) == ' ') {
                return end + 1;
            }
        }
        return start;
    }

    private static Phrases.@Nullable Found<Qualifier> attachedOrApart(Folded text, int end) {
        Phrases.Found<Qualifier> attached = AFTER.at(text, end);
        Phrases.Found<Qualifier> found =
                attached == null && text.at(end) == ' ' ? AFTER.at(text, afterAdverb(text, end + 1)) : attached;
        return found != null && isSum(text, found) ? null : found;
    }
}
