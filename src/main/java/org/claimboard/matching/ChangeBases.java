package org.claimboard.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a number is what something changed by, or what it changed to: fell by 5 percent, fell to 5 percent. */
final class ChangeBases {

    private static final Pattern CHANGE = Pattern.compile(
            "(?i)\\b(?:rose|rise|risen|rises|fell|falls?|fallen|drop(?:s|ped)?|grew|grows?|grown|increased?|decreased?|declined?|climb(?:s|ed)?|slipped|jump(?:s|ed)?|sank|went (?:up|down)|rais\\p{L}+|cut|lowered|reduced)\\b"
                    + "|떨어|오르|올랐|올라|내렸|내려|상승|하락|줄|늘|감소|증가|낮아|높아");

    private static final Pattern TO =
            Pattern.compile("(?i)\\bto (?:about |around |roughly |nearly |almost |only |just )?$");
    private static final Pattern TO_KOREAN = Pattern.compile("^(?:으로|로|까지)(?![가-힣])");

    private ChangeBases() {}

    /** Numbers that one of the two has as the end of a change and the other as the change. */
    static List<String> differing(String sentence, String claim) {
        if (!CHANGE.matcher(sentence).find() || !CHANGE.matcher(claim).find()) {
            return List.of();
        }
        List<Figure> stated = Figures.in(claim).figures();
        List<String> differing = new ArrayList<>();
        for (Figure figure : Figures.in(sentence).figures()) {
            for (Figure other : stated) {
                if (figure.agrees(other) && !figure.isYear() && isEnd(sentence, figure) != isEnd(claim, other)) {
                    differing.add(figure.words());
                }
            }
        }
        return List.copyOf(differing);
    }

    private static boolean isEnd(String text, Figure figure) {
        int place = text.indexOf(figure.words());
        return place >= 0
                && (TO.matcher(text.substring(0, place)).find()
                        || TO_KOREAN
                                .matcher(text.substring(place + figure.words().length()))
                                .find());
    }
}
