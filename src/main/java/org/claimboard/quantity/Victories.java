package org.claimboard.quantity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the won that are money from those that somebody won: 24 won, 11 drawn and 11 lost; 12 won their cases. */
final class Victories {

    private static final int FAR = 40;

    private static final Pattern BEHIND = Pattern.compile(
            "(?:,? (?:and )?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none) (?:were )?(?:drawn|drew|draws?|lost|losses|tied)"
                    + "|,? (?:and |or )?(?:lost|drew|drawn)|(?: back)? (?:their|his|her|re-?election|seats?|gold|silver|bronze|medals?|an? (?:seat|place|medal|prize|award)|the (?:vote|election|race|case|match|game|seat|title|prize|right)))"
                    + "(?![\\p{L}\\p{N}]).*");

    private Victories() {}

    /** The unit; null where the word is a verb. */
    static Units.@Nullable Match unit(Folded text, Units.@Nullable Match unit) {
        if (unit == null || !"KRW".equals(unit.code()) || !unit.words().equals("won")) {
            return unit;
        }
        String behind = text.subSequence(unit.end(), Math.min(text.length(), unit.end() + FAR));
        return BEHIND.matcher(behind).matches() ? null : unit;
    }
}
