package org.claimboard.arrival.page;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells pages that say in whole phrases that there is nothing at their address. An article may speak of a page that is gone,
 * and have 404 of anything in its headline; but there the words are a part of something longer, and not said to the reader.
 */
final class Gone {

    private static final String THING =
            "(?:(?:web ?)?page|article|story|post|content|url|address|document|site|file|resource|object|link)";
    private static final String KOREAN_THING = "(?:웹 ?페이지|페이지|기사|게시물|게시글|글|주소|문서|콘텐츠|컨텐츠|뉴스|자료|화면|url)(?:[을를이가은는])?";
    private static final String KOREAN_PAGE = "(?:웹 ?페이지|페이지|주소|url)";
    private static final String APOLOGY =
            "(?:(?:(?:we(?:.re| are) )?(?:very )?(?:sorry|oops|whoops)|(?:대단히 )?죄송합니다|앗)[,.!…]{0,3} ?(?:but )?)";

    private static final String CANNOT =
            "(?:could ?n.?t|could not|cannot|can not|can.t|were unable to|are unable to|unable to)";

    /** What a thing that is gone does not do. */
    private static final String LOST =
            "(?:(?:is |are )?no longer (?:available|here|exists?|online)|(?:(?:is|was) )?(?:not found|not available|unavailable)"
                    + "|(?:is|was|has been|may have been) (?:removed|deleted|missing)|(?:has |have )?expired(?: and is no longer available)?|isn.t (?:available|here)|"
                    + CANNOT
                    + " be found|(?:does ?n.?t|does not) exist)";

    private static final String KOREAN_LOST =
            "(?:찾을 수(?:가)? 없|존재하지 않|없|삭제되었|삭제됐|사라졌|이동되었|이동했|만료되었|만료됐|(?:(?:노출|서비스|제공|게시|공개)[이가] )?(?:중단|종료|비공개)(?:되었|됐)|(?:서비스|제공)(?:하지|되지)"
                    + " 않|(?:볼|열|표시할) 수 없|찾지 못했)(?:습니다|어요|아요|네요|음|됨)";

    private static final String KOREAN_LACKING =
            "(?:존재하지 않거나 (?:이미 )?삭제된|(?:삭제되었거나|삭제됐거나|없거나) 존재하지 않는|삭제되거나 없는|존재하지 않는|이미 삭제된|(?:비공개|블라인드|삭제)(?: 처리)?된|(?:찾을|접근할|볼|열) 수 없는|(?:제공|서비스)되지 않는|없는|잘못된)";

    private static final String NUMBER =
            "(?:https? )?(?:error|(?:error |status )?code|status|(?:오류|에러)(?: 코드)?|코드)?[ #:.-]?(?:404|410)";

    private static final String MEANING =
            "(?:error|page|error page|page error|gone|not found|오류|에러|오류입니다|에러입니다|페이지|오류 페이지|에러 페이지|없음)";

    private static final String PHRASE =
            "(?:not found|nothing (?:was )?found(?: here)?|잘못된 (?:접근|경로|요청)입니다|(?:(?:the|this|that|your) )?(?:requested )?"
                    + THING + " " + LOST + "|" + CANNOT + " find (?:(?:the|that|this) )?(?:requested )?" + THING
                    + "|(?:(?:요청하신|찾으시는|해당|이|본) )?" + KOREAN_THING + " ?" + KOREAN_LOST + "|" + KOREAN_LACKING + " "
                    + KOREAN_THING
                    + "(?:입니다|임|이에요|예요)|(?:존재하지 않는|찾을 수 없는|없는) " + KOREAN_PAGE + ")";

    /** A headline, or one of the parts between which sites put marks. */
    private static final Pattern HEADLINE = whole(APOLOGY + "?(?:" + NUMBER + "(?:[ \\])(:–—-]{0,4}(?:" + MEANING + "|"
            + PHRASE + "))?\\)?!{0,2}1?|(?:[^0-9]{1,20} )?404 (?:error|not found|에러|오류)|" + PHRASE + ")");

    private static final String SOUGHT = "(?: that| which)? you(?:.re|.ve| are| were| have)?"
            + " (?:just )?(?:looking|request|try|tried|follow|enter|want|seek|ask|search|click)";

    /** What only a site says to its reader, by how it speaks to him. */
    private static final Pattern SAID_TO_READER =
            whole(APOLOGY + "?(?:(?:(?:the|this|that|requested) ){0,2}" + THING + SOUGHT
                    + "[^.]{0,90}\\b(?:not|\\w{3,6}n.t|no longer|removed|moved|deleted|gone|expired|unavailable|changed|missing|broken)\\b"
                    + "[^.]{0,80}|(?:[^.,]{1,40}, (?:but )?)?(?:we )?" + CANNOT
                    + " (?:seem to )?(?:find|locate) (?:(?:the|that|this|a) )?" + THING + SOUGHT
                    + "[^.]{0,80}|[^.]{0,80}(?:(?:요청|접속|방문|입력|클릭|선택|검색|이용|원)하신|찾으시는|찾으신|찾고 계신|보시려는|원하시는|하시려는) "
                    + "[^.]{0,20}" + KOREAN_THING
                    + "[^.]{0,40}(?:없|않|못|삭제|사라|이동|변경|만료|잘못)[^.]{0,40}(?:니다|세요|시오|까요|어요|아요|네요|음|됨))");

    /** What a page of the kind begins with, but an article might say as well further on. */
    private static final Pattern SAID = whole(APOLOGY + "?(?:(?:(?:the|this|that|your) )?(?:requested )?" + THING
            + "(?: /[^ ]{0,80})? " + LOST
            + "(?: (?:on|at|from|or|and|any ?more|any longer|right now)\\b[^.]{0,60})?|(?:we )?"
            + CANNOT
            + " (?:seem to )?(?:find|locate) (?:(?:the|that|this|your|a) )?(?:requested )?" + THING
            + "|(?:(?:이|본|해당|현재|요청한) )?" + KOREAN_THING
            + " ?(?:(?:현재|이미|더 이상|[^.]{1,12}(?:의해|요청으로|따라)) ){0,2}(?:(?:존재하지 않|삭제되었|삭제됐|변경되었|없|이동되었)거나,? "
            + "[^.]{0,12}(?:" + KOREAN_LOST + "|변경되었습니다|잘못되었습니다)|" + KOREAN_LOST + ")|[^.]{0,24}" + KOREAN_LACKING
            + "[^.]{0,12} " + KOREAN_THING + "(?:입니다|이에요|예요|임))");

    private static final Pattern APOLOGY_ALONE =
            Pattern.compile("(?:" + APOLOGY + "|불편을 드려).*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile("[|·»«]|(?<=\\s)[-–—/<>](?=\\s)|[.!?。](?=\\s)");
    private static final Pattern SENTENCES = Pattern.compile("\\n|(?<=[.!?。])\\s");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]++|(?<=[\\p{L}\\p{N}])[^\\p{L}\\p{N}]++$");
    private static final int LONGEST = 300;

    private Gone() {}

    private static Pattern whole(String phrases) {
        return Pattern.compile(phrases, Pattern.CASE_INSENSITIVE);
    }

    /** Whether a headline, or a part of it beside the name of the site, says nothing but that. */
    static boolean inHeadline(String headline) {
        return headline.length() <= LONGEST
                && Arrays.stream(PARTS.split(headline, -1))
                        .anyMatch(
                                part -> is(HEADLINE, part) || is(HEADLINE, part.substring(part.lastIndexOf(": ") + 1)));
    }

    /** Whether a short text says so: to its reader, or before it says anything else. */
    static boolean inText(List<String> paragraphs) {
        boolean begun = false;
        for (String sentence : SENTENCES.split(String.join("\n", paragraphs), -1)) {
            if (is(SAID_TO_READER, sentence) || (!begun && is(SAID, sentence))) {
                return true;
            }
            String words = sentence.strip();
            boolean ends = words.endsWith(".") || words.endsWith("。");
            begun |= ends && !APOLOGY_ALONE.matcher(words).matches() && !is(HEADLINE, words);
        }
        return false;
    }

    private static boolean is(Pattern phrase, String part) {
        String words = EDGES.matcher(part.strip()).replaceAll("").replaceAll("\\s+", " ");
        return words.length() <= LONGEST && phrase.matcher(words).matches();
    }
}
