package org.claimboard.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.record.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text as it is seen and heard. Speech engines are silent about the dash of a range, an arrow and the sign for
 * times, so that two numbers sound like one list: such a sign has a word for the ear, and the text stays as it is.
 *
 * @param text as it is seen
 * @param word what is heard instead; null where the text itself is read
 */
public record Heard(String text, @Nullable String word) {

    /** Years of dates written with hyphens. */
    private static final int FIRST_YEAR = 1000;

    private static final int MONTHS = 12;

    private static final String UNIT = "(?:\\s?(?:%p?|[만억조천백개원명년월일시대배장]|bn|tn|m|k|GW|MW))?";

    private static final Pattern BETWEEN = Pattern.compile("(?<![\\p{L}\\p{N}.,:/_\\-])(\\p{Sc}?(\\d[\\d.,]*)" + UNIT
            + "\\s*)([-‐‑–—~∼〜→⇒×])(?=\\s*(?:약 |about )?\\p{Sc}?(\\d[\\d.,]*)(?!\\d*[-/]\\d))");

    /** The pieces of the text, which read one after the other are the text. */
    static List<Heard> pieces(String text, String language) {
        Matcher found = BETWEEN.matcher(text);
        if (!found.find()) {
            return List.of(new Heard(text, null));
        }
        List<Heard> pieces = new ArrayList<>();
        int done = 0;
        do {
            MatchResult sign = found.toMatchResult();
            if (!isDate(sign)) {
                pieces.add(new Heard(text.substring(done, sign.start(3)), null));
                pieces.add(new Heard(sign.group(3), word(sign.group(3), language)));
                done = sign.end(3);
            }
        } while (found.find(found.end(3)));
        pieces.add(new Heard(text.substring(done), null));
        return pieces;
    }

    /** 2025-01 is a month, 2012-14 are years. */
    private static boolean isDate(MatchResult sign) {
        String year = sign.group(2);
        String month = sign.group(4);
        return sign.group(3).equals("-")
                && year.matches("\\d{4}")
                && Integer.parseInt(year) >= FIRST_YEAR
                && month.matches("\\d{2}")
                && Integer.parseInt(month) <= MONTHS;
    }

    private static String word(String sign, String language) {
        return Phrases.of(language).say(sign.equals("×") ? "heard.times" : "heard.to");
    }
}
