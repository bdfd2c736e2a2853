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

    private ReportingFrames() {}

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
