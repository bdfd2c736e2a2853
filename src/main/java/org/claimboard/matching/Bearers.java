package org.claimboard.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What each of several numbers of one kind is of: where a claim says that a firm lost 5 and sold for 3, a sentence that has
 * it sell for 5 has another number.
 */
final class Bearers {

    private static final Pattern BREAK = Pattern.compile("[;:(),—–](?= |$)|[.!?](?= |$)|(?<=[가-힣])고,? ");

    /** Where something changed from and to, the verb stands beside whichever comes first. */
    private static final Pattern ENDS = Pattern.compile(
            "(?i)\\b(?:from \\D{0,3}\\d\\S*(?: \\p{L}+){0,3} to \\D{0,3}\\d|to \\D{0,3}\\d\\S*(?: \\p{L}+){0,3} from \\D{0,3}\\d)|\\d[^ ]*(?: [가-힣]+)?에서 \\d");

    /** Behind a number: what it is of. */
    private static final Pattern OF = Pattern.compile(" of |의 ");

    private Bearers() {}

    /** A number with the words beside it. */
    private record Borne(Figure figure, List<ContentWord> beside, List<ContentWord> around) {

        boolean isBeside(List<ContentWord> words, Tongue tongue) {
            return beside.stream().anyMatch(word -> word.isAmong(words, tongue));
        }
    }

    /** The numbers of the sentence that the claim has for something else than the words beside them. */
    static List<String> turned(String sentence, String claim, Tongue tongue) {
        List<Borne> theirs = in(claim, tongue);
        if (theirs.size() < 2) {
            return List.of();
        }
        List<String> turned = new ArrayList<>();
        for (Borne mine : in(sentence, tongue)) {
            List<Borne> same = theirs.stream()
                    .filter(one -> one.figure.agrees(mine.figure))
                    .toList();
            boolean end = ENDS.matcher(sentence).find();
            boolean own = end || same.isEmpty() || same.stream().anyMatch(one -> one.isBeside(mine.around, tongue));
            boolean others = theirs.stream()
                    .filter(one -> !one.figure.agrees(mine.figure) && isLike(one.figure, mine.figure))
                    .anyMatch(one -> one.isBeside(mine.beside, tongue));
            if (!own && others) {
                turned.add(mine.figure.words());
            }
        }
        return turned;
    }

    private static boolean isLike(Figure one, Figure other) {
        return one.unit() != null && one.unit().equals(other.unit());
    }

    private static List<Borne> in(String text, Tongue tongue) {
        List<Figure> figures = Figures.in(text).figures().stream()
                .filter(figure -> !figure.isYear())
                .toList();
        List<Borne> borne = new ArrayList<>();
        for (Figure figure : figures) {
            int start = text.indexOf(figure.words());
            if (start < 0) {
                continue;
            }
            int end = start + figure.words().length();
            String before = text.substring(0, start);
            String behind = text.substring(end);
            for (Figure other : figures) {
                if (!other.equals(figure)) {
                    int there = before.lastIndexOf(other.words());
                    before = there < 0
                            ? before
                            : before.substring(there + other.words().length());
                    int then = behind.indexOf(other.words());
                    behind = then < 0 ? behind : behind.substring(0, then);
                }
            }
            List<ContentWord> left = ContentWord.in(afterBreak(before), tongue);
            List<ContentWord> right = ContentWord.in(BREAK.split(behind, 2)[0], tongue);
            List<ContentWord> beside = new ArrayList<>(ContentWord.in(figure.words(), tongue));
            if (OF.matcher(behind).lookingAt()) {
                left = List.of();
            }
            left.stream().skip(Math.max(0, left.size() - 1)).forEach(beside::add);
            right.stream().limit(1).forEach(beside::add);
            List<ContentWord> around = new ArrayList<>(beside);
            if (OF.matcher(behind).lookingAt()) {
                around.addAll(right);
            }
            borne.add(new Borne(figure, beside, around));
        }
        return borne;
    }

    private static String afterBreak(String before) {
        Matcher seam = BREAK.matcher(before);
        int from = 0;
        while (seam.find()) {
            from = seam.end();
        }
        return before.substring(from);
    }
}
