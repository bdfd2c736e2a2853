package org.claimboard.matching;

import java.util.regex.Pattern;

/**
 * The words around a statement that only tell who made it, or that it is made: A councillor claimed once more that …, …,
 * critics say, 한 시의원은 …고 주장했다. Whoever asks about them asks about what is stated; who stated it is compared apart.
 */
final class ReportingFrames {

    private static final String VERBS =
            "says?|said|claim(?:s|ed)?|repeat(?:s|ed)?|tells?|told|insist(?:s|ed)?|argue[sd]?|maintain(?:s|ed)?|writes?|wrote"
                    + "|adds?|added|stress(?:es|ed)?|state[sd]?|announce[sd]?|report(?:s|ed)?|emerged|alleged?s?|assert(?:s|ed)?|declare[sd]?|(?:is |was )?(?:well |widely |commonly )?known";

    private static final String HOW =
            "(?: (?:once more|once again|again|repeatedly|again and again|publicly|in public|yesterday|today))?";

    private static final Pattern LEADING = Pattern.compile(
            "^[“\"]?(?:[\\p{L}’'.-]+ ){0,9}?(?:" + VERBS + ")" + HOW + "(?:, | )that ", Pattern.CASE_INSENSITIVE);

    private static final Pattern ACCORDING =
            Pattern.compile("^according to (?:[\\p{L}’'.-]+ ?){1,6}, ", Pattern.CASE_INSENSITIVE);

    private static final Pattern TRAILING = Pattern.compile(
            ",[”\"]? (?:(?:[\\p{L}’'.-]+ ){1,5}?(?:" + VERBS + ")" + HOW
                    + "|(?:says|said) (?:[\\p{L}’'.-]+ ?){1,5}|according to (?:[\\p{L}’'.-]+ ?){1,6})[.!?]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern KOREAN = Pattern.compile(
            "(?<end>(?<=[가-힣])(?:다|라|이라)고(?:까지|도)?\\s(?:거듭 |다시 |또 |재차 |줄곧 |계속 )?(?:주장|말했|말한|말하|밝혔|밝힌|밝히|전했|설명|강조|지적|보도|썼|적었|덧붙|되풀이|반복)[가-힣 ]*[.!?]?$"
                    + "|(?<=[가-힣]다)는 (?:글|말|주장|얘기|이야기|소식|게시물)[이가도]? (?:돈다|돌고|돌았|퍼지|퍼졌|나온|나왔|떠돈|떠돌)[가-힣 ]*[.!?]?$)");

    private static final Pattern KOREAN_TELLER =
            Pattern.compile("^(?:[가-힣A-Za-z·]+ ){0,3}[가-힣A-Za-z·]+(?:은|는|이|가|에는|에선|에서는),? (?=.*[은는이가을를에] )");

    /** What asks whether a statement is so and adds nothing to it. */
    private static final Pattern ASKING = Pattern.compile(
            "(?i)^\\W*(?:please |(?:can|could|would) (?:you|someone|anyone|somebody|anybody) (?:please )?)(?:fact-?check|check|verify|confirm)(?: (?:this|that|whether|if|the claim that))?\\s*[:,]? "
                    + "|(?:, ?| [-–—] )(?:correct|right|true|is (?:that|this|it) (?:correct|right|true|so))\\?\\s*$");

    private static final Pattern ASKING_KOREAN = Pattern.compile(
            "(?:(?<=라)(?:던데|는데|는데요)|(?<=다)(?:던데|는데|는데요)|(?<=[다라])고 (?:하는데|하던데))?,? (?:이게 |그게 |이거 |그거 )?(?:맞는 (?:말|얘기|이야기|소식)|맞|사실|진짜|정말|참)(?:인가요|인지요?|입니까|이에요|예요|나요|아요|습니까|죠|지요|는지요?)(?: (?:궁금|확인|검증|팩트체크)[가-힣 ]*)?\\s*[?.]*\\s*$");

    /** Was 2015 the year they met: they met in 2015. */
    private static final Pattern YEAR_ASKED =
            Pattern.compile("(?i)^\\W*(?:was|is|wasn['’]t) (\\d{4}) (?:the year|when) (?:(?:that|when|in which) )?");

    private ReportingFrames() {}

    /** The statement of which somebody asks whether it is so; the same where nobody asks. */
    static String unasked(String sentence, Tongue tongue) {
        if (tongue == Tongue.KOREAN) {
            return ASKING_KOREAN.matcher(sentence).replaceFirst("");
        }
        String stated = ASKING.matcher(sentence).replaceAll("");
        return YEAR_ASKED.matcher(stated).replaceFirst("in $1 ");
    }

    /** The statement alone; the same where nobody is said to make it. */
    static String without(String sentence, Tongue tongue) {
        if (tongue == Tongue.KOREAN) {
            String stated = KOREAN.matcher(sentence).replaceFirst("");
            return stated.equals(sentence)
                    ? sentence
                    : KOREAN_TELLER.matcher(stated).replaceFirst("");
        }
        String stated = TRAILING.matcher(sentence).replaceFirst("");
        stated = ACCORDING.matcher(stated).replaceFirst("");
        return LEADING.matcher(stated).replaceFirst("");
    }
}
