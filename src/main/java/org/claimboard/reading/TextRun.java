package org.claimboard.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a text. Browsers may break a line behind a hyphen or a dash: "GPT-" and "4", "7–" and "10". What a hyphen or a
 * dash joins to a number or a capital is one name or one range, and stays on one line. The text itself has no other signs
 * for it, so that it is found and copied as it was written.
 *
 * @param whole whether no line may end within it
 */
public record TextRun(boolean whole, List<Heard> pieces) {

    /** Longer ones may not fit on a line of a small screen. */
    private static final int LONGEST = 20;

    private static final String PART = "[\\p{IsLatin}\\p{N}만억조천][\\p{IsLatin}\\p{N}만억조천.,%]*+";

    private static final Pattern JOINED = Pattern.compile(
            "(?<![\\p{IsLatin}\\p{N}/:@#&=_.\\-])\\p{Sc}?" + PART + "(?:[-‐‑–∼〜~]\\p{Sc}?" + PART + ")++(?![/@=_]|-)");

    private static final Pattern JOINT = Pattern.compile("[-‐‑–∼〜~]\\p{Sc}?(\\p{Lu}|\\p{N})");

    /** The stretches, which one after the other are the text. */
    static List<TextRun> of(String text, String language) {
        Matcher joined = JOINED.matcher(text);
        List<TextRun> runs = new ArrayList<>();
        int done = 0;
        while (joined.find()) {
            String words = joined.group();
            if (words.length() <= LONGEST && JOINT.matcher(words).find()) {
                add(runs, false, text.substring(done, joined.start()), language);
                add(runs, true, words, language);
                done = joined.end();
            }
        }
        add(runs, false, text.substring(done), language);
        return runs;
    }

    private static void add(List<TextRun> runs, boolean whole, String text, String language) {
        if (!text.isEmpty()) {
            runs.add(new TextRun(whole, Heard.pieces(text, language)));
        }
    }
}
