package org.claimboard.arrival.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells numbers that look like two: a tracked change of 460만 to 620만 comes out of converters as 460620만. People write no
 * more than four figures before 만, and a long number before a word for thousands or millions with commas.
 */
final class GluedNumber {

    private static final String SCALE = "(?:[천백십]?만|[천백십]?억|[천백십]?조|(?:thousand|million|billion|trillion|bn|mn|tn)\\b)";

    private static final List<Pattern> GLUED = Stream.of(
                    "(?<![\\d.,])\\d{5,}(?:\\.\\d+)? ?" + SCALE,
                    "(?<![\\d.,])\\d{2,3},\\d{3} ?만",
                    "(?<![\\d.,])\\d{1,3}(?:,\\d{3}){2,} ?" + SCALE,
                    "(?<![\\d.,])\\d+\\.\\d+\\.\\d+ ?(?:%|퍼센트|percent|포인트|" + SCALE + ")",
                    "(?<![\\d.,])\\d{1,3}(?:,\\d{3})*,(?!(?:19|20)\\d\\d\\b)\\d{4,}(?!\\d)",
                    "\\d(만|억|조|%)\\d[\\d,.]*\\1")
            .map(one -> Pattern.compile(one, Pattern.CASE_INSENSITIVE))
            .toList();

    private GluedNumber() {}

    static boolean isIn(String text) {
        return GLUED.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }
}
