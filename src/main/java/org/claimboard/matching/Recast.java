package org.claimboard.matching;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement in its plainest form: who lost to somebody was defeated by him, and where nothing is deeper than a lake, it is
 * the deepest.
 */
final class Recast {

    private static final Pattern LOST_TO = Pattern.compile(
            "(?i)^(?<loser>[^,;]+?) lost (?<contest>(?:the|an?|his|her|its|their) (?:[\\p{L}\\p{N}'’-]+ ){0,4}(?:election|vote|race|match|game|final|semi-final|contest|battle|referendum|primary|run-?off|by-election|case|lawsuit)(?: (?:in|at|of|for) (?:[\\p{L}’'-]+ ){0,2}[\\p{L}’'-]+)?) to (?<winner>[^,;]+?)(?<rest>(?: (?:by|in|on|at|with|last|this) [^;]+)?[.!?]*)$");

    private static final Pattern NONE_MORE = Pattern.compile(
            "(?i)^(?:there (?:is|was) )?no (?:other )?(?<thing>\\p{L}+)(?<where>(?: (?:in|of|on|at) [^,;]+?)?)(?: (?:is|was|that is|which is))? (?<more>more \\p{L}+|\\p{L}{2,}er) than (?<most>[^,;.?!]+)[.!?]*$");

    private static final Pattern NONE_MORE_KOREAN = Pattern.compile(
            "^(?<where>(?:[^,;]+?(?:에|에서|에는|에서는) )?)(?<most>[^,;]+?)보다 (?:더 )?(?<more>[가-힣]+) (?<thing>[가-힣]+?)[은는이가] (?:없다|없었다)[.!?]*$");

    private Recast() {}

    /** The wording with both of its parts so; null if there is none. */
    static @Nullable Wording plainly(@Nullable Wording wording, Tongue tongue) {
        return wording == null ? null : Wording.of(plainly(wording.title(), tongue), plainly(wording.text(), tongue));
    }

    /** The same in the plainest form that is known. */
    static String plainly(String text, Tongue tongue) {
        if (tongue == Tongue.KOREAN) {
            return NONE_MORE_KOREAN.matcher(text).replaceFirst("${most}이 ${where}가장 ${more} ${thing}이다.");
        }
        String beaten = LOST_TO.matcher(text).replaceFirst("${winner} defeated ${loser} in ${contest}${rest}");
        Matcher most = NONE_MORE.matcher(beaten);
        return most.matches()
                ? most.replaceFirst("${most} is the " + utmost(most.group("more")) + " ${thing}${where}.")
                : beaten;
    }

    private static String utmost(String more) {
        return more.startsWith("more ") ? "most " + more.substring("more ".length()) : more.replaceFirst("r$", "st");
    }
}
