package org.claimboard.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that make of what they stand beside something else: a deputy mayor is no mayor, attempted murder no murder. */
final class Reservations {

    /** Of each group one stands for another. */
    private static final List<Pattern> ENGLISH = Stream.of(
                    "(?:deputy|vice|assistant|associate)[ -]" + word(),
                    "(?:former|ex|onetime|retired)[ -]" + word(),
                    "(?:acting|interim|caretaker)[ -]" + word(),
                    "(?:honorary|nominal)[ -]" + word(),
                    "(?:attempted|failed|foiled|thwarted)[ -]" + word(),
                    "(?:alleged|suspected|presumed|supposed|purported|so-called)[ -]" + word(),
                    "(?:proposed|planned|draft|prospective|would-be|aspiring|future|incoming)[ -]" + word(),
                    "(?:fake|counterfeit|mock|phoney|forged|imitation)[ -]" + word(),
                    word() + "[ -](?:candidate|hopeful|nominee|elect|designate)")
            .map(words -> Pattern.compile("(?i)(?<![\\p{L}-])(?:" + words + ")(?!\\p{L})"))
            .toList();

    private static final String OFFICE =
            "(대통령|총리|장관|시장|군수|지사|회장|사장|의장|총장|위원장|원장|총재|대표|교육감|기장|팀장|국장|단장|감독|소장|행장|이사장|의원|판사|검사|교수|대사|구청장)";

    private static final List<Pattern> KOREAN = Stream.of(
                    "(?<![가-힣])부" + OFFICE,
                    "(?<![가-힣])(?:전|전직|前) ?" + OFFICE,
                    "(?<![가-힣])(?:차기|예비) ?" + OFFICE,
                    "(?<![가-힣])명예 ?" + OFFICE,
                    OFFICE + " ?(?:후보|내정자|지명자|당선[인자])",
                    OFFICE + " ?(?:직무|권한)? ?대행",
                    "(살인|절도|강도|방화|폭행|납치|테러|사기|살해) ?미수",
                    "(?<![가-힣])(?:가짜|모조|위조) ([가-힣]{2,})")
            .map(Pattern::compile)
            .toList();

    /** To whom somebody is what the word says: his brother is not he. */
    private static final Pattern ENGLISH_KIN = Pattern.compile("(?i)['’]s? (?:\\p{L}+ )?(" + kin()
            + ")(?!\\p{L})|(?<!\\p{L})(" + kin() + ") (?:of|to) (?=the |a |(?-i:\\p{Lu}))");

    private static final Pattern KOREAN_KIN = Pattern.compile(
            "[가-힣\\p{IsLatin}]+의 (?:전 )?(코치|트레이너|오빠|형|누나|언니|동생|아내|남편|부인|아들|딸|아버지|어머니|부친|모친|변호사|변호인|비서|보좌관|측근|동료|친구|라이벌|경쟁자|후임|전임|사위|며느리|조카|삼촌|이웃|제자|스승|지지자|팬|운전기사|경호원|자회사|모회사|협력사|공급사|고객|주주|투자자)");

    private Reservations() {}

    private static String kin() {
        return "brother|sister|wife|husband|son|daughter|father|mother|uncle|aunt|cousin|nephew|niece|widow|widower|lawyer|trainer|coach|adviser|advisor|aide|assistant|rival|predecessor|successor|neighbour|neighbor|colleague|friend|bodyguard|driver|doctor|agent|supporter|fan|critic|pupil|teacher|subsidiary|parent company|supplier|customer|shareholder|investor";
    }

    private static String word() {
        return "(\\p{L}{3,})";
    }

    /** Those that one of the two has beside a word which the other has without. */
    static List<String> between(String sentence, String claim, Tongue tongue) {
        List<Pattern> groups = tongue == Tongue.ENGLISH ? ENGLISH : KOREAN;
        Pattern kin = tongue == Tongue.ENGLISH ? ENGLISH_KIN : KOREAN_KIN;
        Stream<String> reserved = groups.stream()
                .flatMap(group -> Stream.concat(missing(group, sentence, claim), missing(group, claim, sentence)));
        Stream<String> related = Stream.concat(unrelated(kin, sentence, claim), unrelated(kin, claim, sentence));
        return Stream.concat(reserved, related).distinct().toList();
    }

    private static Stream<String> unrelated(Pattern kin, String one, String other) {
        String small = other.toLowerCase(Locale.ROOT);
        return kin.matcher(one)
                .results()
                .map(found -> found.groupCount() < 2 || found.group(1) != null ? found.group(1) : found.group(2))
                .filter(word -> !small.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static Stream<String> missing(Pattern group, String one, String other) {
        Map<String, String> here = beside(group, one);
        Map<String, String> there = beside(group, other);
        String small = other.toLowerCase(Locale.ROOT);
        return here.entrySet().stream()
                .filter(word -> !there.containsKey(word.getKey()) && small.contains(word.getKey()))
                .map(Map.Entry::getValue);
    }

    private static Map<String, String> beside(Pattern group, String text) {
        Map<String, String> words = new LinkedHashMap<>();
        group.matcher(text)
                .results()
                .forEach((MatchResult found) -> words.put(found.group(1).toLowerCase(Locale.ROOT), found.group()));
        return words;
    }
}
