package org.claimboard.matching;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who does something to whom, in the active and in the passive: A hit B, B was hit by A. */
final class Deeds {

    private static final String BE = "(?:is|are|was|were|be|been|being|gets?|got)(?: \\p{L}+ly)?";

    private static final Pattern PASSIVE = Pattern.compile(
            "(?i)(?<patient>.+?) " + BE
                    + " (?<verb>(?!been)\\p{L}+(?:ed|en|wn)|shot|hit|cut|hurt|sold|bought|built|held|led|found|paid|sent|made|told|taught|caught|fought|kept|left|lost|met|put|read|sued|won|beat|sunk|struck|stung|spent|set|let|lent|laid|bitten)(?<between> .{0,60}?)? by (?<agent>.+)");

    /** Verbs that say the same of both, or whose object is what somebody says. */
    private static final Pattern EVEN = Pattern.compile(
            "(?i)met|meets?|marr\\p{L}+|merg\\p{L}+|sa(?:id|ys?)|told|tells?|claim\\p{L}*|stat\\p{L}+|think\\p{L}*|thought|believ\\p{L}+|report\\p{L}*|is|are|was|were|has|have|had|do|does|did|will|can|may|must|could|would|should|cannot|resembl\\p{L}+|equal\\p{L}*|border\\p{L}*");

    private static final Pattern MARKED = Pattern.compile(
            "(?<noun>[\\p{L}\\p{N}]+?)(?:에서는|에서도|에는|에도|으로는|로는|보다는|(?<subject>께서|은|는|이|가)|(?<object>을|를|에게서|에게|한테)|에서는|에서도|에서|에게는|에게도|에는|에도|(?<dative>에)|으로는|으로|로는|로|보다는|보다)[,.]?");

    private static final Pattern KOREAN_PASSIVE = Pattern.compile(
            "(?<!것으로 [가-힣]{0,3})(?<![면도야] (?:안 )?)(?:됐|되었|된다|되고|돼|됩|당했|당한|당하|물렸|잡혔|쫓겼|밀렸|빼앗겼|뺏겼|찔렸|붙들렸|에 의해).{0,4}$|에 의해|(?:승인|허가|인정|지원|비판|비난|조사|처벌|공격|추천|지지|초청|선고|수사|제재|지적)[을를] 받|에게 (?:죽|살해|물|당|잡|쫓|먹히|밀|깨|들)");

    private static final Pattern BEING =
            Pattern.compile("(?i)\\b(?:is|are|was|were|be|been|being|gets?|got)(?: \\p{L}+ly| not)? $");

    private static final Pattern FRONTED = Pattern.compile(
            "(?i)^(?:in|on|at|since|during|by|near|after|before|for|last|this|next) (?:[^,]*?, ?|\\p{L}+ \\d{4} |\\d{4} |(?:year|month|week|\\p{L}+day) |\\p{L}+ (?=\\p{L}))");

    private static final Pattern PREPOSITION = Pattern.compile(
            "(?i)\\b(?:in|on|at|by|for|from|to|with|since|during|near|because|due|after|before|into|over|under|through|about|against|of|as|than|when|while|if|that|who|which|and|but)\\b|[,;:]");

    private Deeds() {}

    /** How the two have who does it to whom; null if one of them does not say it. */
    static Relations.@Nullable Outcome compared(String sentence, String claim, Tongue tongue) {
        if (tongue == Tongue.KOREAN) {
            boolean turned = KOREAN_PASSIVE.matcher(sentence).find()
                    != KOREAN_PASSIVE.matcher(claim).find();
            return told(Relations.compare(korean(sentence), korean(claim), tongue), turned);
        }
        Matcher mine = PASSIVE.matcher(sentence);
        Matcher theirs = PASSIVE.matcher(claim);
        boolean here = mine.find();
        boolean there = theirs.find();
        if (here && there) {
            return told(Relations.compare(passive(mine), passive(theirs), tongue), false);
        }
        if (here) {
            return Relations.compare(passive(mine), active(claim, mine.group("verb")), tongue);
        }
        if (there) {
            return Relations.compare(active(sentence, theirs.group("verb")), passive(theirs), tongue);
        }
        return verbs(sentence)
                .filter(verb -> !EVEN.matcher(verb).matches())
                .map(verb -> told(Relations.compare(active(sentence, verb), active(claim, verb), tongue), false))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** That both have it the same way tells something only where the verb of one is passive. */
    private static Relations.@Nullable Outcome told(Relations.@Nullable Outcome outcome, boolean turned) {
        return outcome == Relations.Outcome.SAME_WAY && !turned ? null : outcome;
    }

    /** Who does it to whom, by particles; turned where a Korean verb is passive. */
    private static @Nullable Relations korean(String text) {
        StringBuilder phrase = new StringBuilder();
        String subject = "";
        String other = "";
        String dative = "";
        for (String word : text.split("\\s+", 0)) {
            Matcher marked = MARKED.matcher(word);
            if (!marked.matches()) {
                phrase.append(word).append(' ');
                continue;
            }
            phrase.append(marked.group("noun"));
            if (marked.group("subject") != null && (subject.isEmpty() || other.isEmpty())) {
                subject = phrase.toString();
            }
            if (marked.group("object") != null) {
                other = other + " " + phrase;
            }
            if (marked.group("dative") != null) {
                dative = dative + " " + phrase;
            }
            phrase.setLength(0);
        }
        boolean passive = KOREAN_PASSIVE.matcher(text).find();
        // An institution does it with 에, where a person has 에게.
        other = passive && other.isEmpty() ? dative : other;
        return Relations.of(Relations.Kind.DEED, passive ? other : subject, passive ? subject : other, Tongue.KOREAN);
    }

    private static Stream<String> verbs(String text) {
        return Clauses.verbs(text).limit(1);
    }

    private static @Nullable Relations passive(Matcher passive) {
        return Relations.of(Relations.Kind.DEED, passive.group("agent"), passive.group("patient"), Tongue.ENGLISH);
    }

    /** Who does it to whom, by the verb in any of its forms. */
    private static @Nullable Relations active(String text, String verb) {
        List<ContentWord> asked = ContentWord.in(verb, Tongue.ENGLISH);
        if (asked.isEmpty()) {
            return null;
        }
        Predicate<MatchResult> same = word -> {
            List<ContentWord> one = ContentWord.in(word.group(), Tongue.ENGLISH);
            return !one.isEmpty() && one.get(0).isAmong(asked, Tongue.ENGLISH);
        };
        List<MatchResult> places =
                Pattern.compile("\\p{L}+").matcher(text).results().filter(same).toList();
        if (places.size() != 1) {
            return null;
        }
        MatchResult place = places.get(0);
        String before = FRONTED.matcher(text.substring(0, place.start())).replaceFirst("");
        String behind = text.substring(place.end());
        if (BEING.matcher(before).find()) {
            return null;
        }
        return Relations.of(Relations.Kind.DEED, before, PREPOSITION.split(behind, 2)[0], Tongue.ENGLISH);
    }
}
