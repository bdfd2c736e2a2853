package org.claimboard.desk;

import java.util.regex.Pattern;

/**
 * Numbers that look like two which ran into each other: 460620만, where a converter dropped what told the old number from the
 * new one, or a footnote from the number before it.
 */
final class TwoNumbers {

    /** Nobody writes so many digits without a comma before a word for thousands or a share, or in one group. */
    private static final Pattern RUN_TOGETHER = Pattern.compile(
            "(?<![0-9])[0-9]{5,}(\\.[0-9]+)?\\s?(?:[천만억조경%]|퍼센트|(?i:thousand|million|billion|trillion|percent|[kmb]n?\\b))"
                    + "|[0-9]\\.[0-9]+\\.[0-9]"
                    + "|[0-9],[0-9]{4,}"
                    + "|[0-9],[0-9]{1,2}(?![0-9])\\s?[천만억조경%]");

    private TwoNumbers() {}

    /**
     * @param stated the words that state a number
     */
    static boolean in(String stated) {
        return RUN_TOGETHER.matcher(stated).find();
    }
}
