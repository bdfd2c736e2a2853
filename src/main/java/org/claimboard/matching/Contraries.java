package org.claimboard.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Contraries that words themselves show: trust and distrust, clean and less clean, before and after the same thing. */
final class Contraries {

    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{4,}+|[가-힣]{2,}+");
    private static final Pattern PREFIXED =
            Pattern.compile("(?:un|dis|non|in|im|ir|il|de)(\\p{IsLatin}{4,})|[불비무미반]([가-힣]{2,})");
    private static final Pattern DENIED = Pattern.compile(
            "(?i)(?:\\bnot|n['’]t|\\bnever|\\bno longer)(?: be| been)?(?: very| at all)? (\\p{IsLatin}{4,})|([가-힣]{2,}?)(?:하지|되지|스럽지|롭지)[는도]? ?(?:않|못)");

    private static final Pattern LESS =
            Pattern.compile("(?i)(?<!no )\\bless (?!than)(\\p{IsLatin}{3,})|(?<![가-힣])덜 ([가-힣]{2,})");

    private static final Pattern AGAINST = Pattern.compile("(?i)\\bvot\\p{L}+ against|\\bagainst\\b(?= (?:the|a|it))");
    private static final Pattern FOR =
            Pattern.compile("(?i)\\bvot\\p{L}+ (?:for|in favou?r)|\\bin favou?r of\\b|\\bsupport");

    private static final Pattern EARLIER = Pattern.compile(
            "(?i)\\b(?:before|until|till|prior to) (?:the |its |his |her |their )?([\\p{L}\\p{N}]+)|([가-힣\\p{N}]+)(?: ?이전| 전(?=[에 까의])|까지(?![가-힣]))");

    private static final Pattern LATER = Pattern.compile(
            "(?i)\\b(?:after|since|following|from) (?:the |its |his |her |their )?([\\p{L}\\p{N}]+)|([가-힣\\p{N}]+)(?: ?이후| [후뒤](?=[에 로의])|부터(?![가-힣]))");

    private static final Pattern VERBAL = Pattern.compile("(?<=[가-힣]{2})(?:되기|하기|당하기|받기|시키기|된|한|당한|받은|시킨)$");

    private static final Pattern MEANWHILE =
            Pattern.compile("(?i)\\bduring (?:the |its |his |her |their )?([\\p{L}\\p{N}]+)|([가-힣]+) (?:중|도중)(?=[에 ])");

    private Contraries() {}

    /** The words of the sentence, or of the claim where the sentence lacks them, that say the contrary. */
    static List<String> between(String sentence, String claim, Tongue tongue) {
        List<String> contrary = new ArrayList<>(negated(sentence, claim));
        contrary.addAll(negated(claim, sentence));
        contrary.addAll(less(sentence, claim, tongue));
        contrary.addAll(less(claim, sentence, tongue));
        contrary.addAll(otherWay(sentence, claim));
        contrary.addAll(against(sentence, claim));
        contrary.addAll(against(claim, sentence));
        return List.copyOf(contrary);
    }

    private static List<String> against(String one, String other) {
        Matcher against = AGAINST.matcher(one);
        return against.find()
                        && FOR.matcher(other).find()
                        && !AGAINST.matcher(other).find()
                ? List.of(against.group())
                : List.of();
    }

    /** Words with a prefix of denial in the one text, which the other has without. */
    private static List<String> negated(String one, String other) {
        List<String> there = words(other);
        List<String> here = words(one);
        List<String> denied = denied(other);
        return here.stream()
                .filter(word -> {
                    Matcher prefixed = PREFIXED.matcher(word);
                    if (!prefixed.matches() || there.contains(word)) {
                        return false;
                    }
                    String base = prefixed.group(1) == null ? prefixed.group(2) : prefixed.group(1);
                    String stem = base.substring(0, Math.min(base.length(), base.charAt(0) >= '가' ? 2 : 5));
                    return denied.stream().noneMatch(known -> known.startsWith(stem))
                            && there.stream().anyMatch(known -> known.startsWith(stem))
                            && here.stream().noneMatch(known -> known.startsWith(stem));
                })
                .toList();
    }

    /** Whether the text denies the very word: not safe. */
    static boolean denies(String text, @Nullable String word) {
        if (word == null) {
            return false;
        }
        String small = word.toLowerCase(Locale.ROOT);
        return denied(text).stream().anyMatch(denied -> small.startsWith(denied));
    }

    /** Whether the one says of something that it is not, and the other the same by a prefix: not safe, unsafe. */
    static boolean isUndone(String one, String other) {
        return isUndoneBy(one, other) || isUndoneBy(other, one);
    }

    private static boolean isUndoneBy(String one, String other) {
        List<String> there = denied(other);
        return words(one).stream().anyMatch(word -> {
            Matcher prefixed = PREFIXED.matcher(word);
            return prefixed.matches()
                    && there.contains(prefixed.group(1) == null ? prefixed.group(2) : prefixed.group(1));
        });
    }

    /** Not safe is unsafe. */
    private static List<String> denied(String text) {
        return DENIED.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** Less of what the other text says: less clean, where it says clean or cleaner. */
    private static List<String> less(String one, String other, Tongue tongue) {
        Matcher less = LESS.matcher(one);
        if (!less.find() || LESS.matcher(other).find()) {
            return List.of();
        }
        String word = tongue == Tongue.ENGLISH ? less.group(1) : less.group(2);
        if (word == null) {
            return List.of();
        }
        String stem =
                word.toLowerCase(Locale.ROOT).substring(0, Math.min(word.length(), tongue == Tongue.ENGLISH ? 4 : 2));
        return words(other).stream().anyMatch(known -> known.startsWith(stem)) ? List.of(less.group()) : List.of();
    }

    /** Before the very thing after which the other text says it was. */
    private static List<String> otherWay(String sentence, String claim) {
        Map<String, String> mine = times(sentence);
        Map<String, String> theirs = times(claim);
        return mine.entrySet().stream()
                .filter(time -> theirs.containsKey(time.getKey())
                        && theirs.get(time.getKey()).charAt(0)
                                != time.getValue().charAt(0))
                .map(time -> time.getValue().substring(1))
                .toList();
    }

    private static Map<String, String> times(String text) {
        Map<String, String> times = new LinkedHashMap<>();
        EARLIER.matcher(text).results().forEach(found -> times.put(anchor(found), "<" + found.group()));
        MEANWHILE.matcher(text).results().forEach(found -> times.put(anchor(found), "=" + found.group()));
        LATER.matcher(text).results().forEach(found -> times.put(anchor(found), ">" + found.group()));
        return times;
    }

    /** What something was before or after: 금지, 금지되기, 금지된. */
    private static String anchor(MatchResult found) {
        String anchor = found.group(1) == null ? found.group(2) : found.group(1);
        return VERBAL.matcher(anchor.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
