package org.claimboard.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells pounds that weigh from pounds that are money. */
final class Weights {

    private static final int FAR = 30;

    /** Near the number, these words say that it is a weight. */
    private static final List<String> CUES = WordLists.of("weight-cues");

    private static final Set<String> MONEY_NOUNS = WordLists.set("money-nouns");

    private Weights() {}

    /** The unit that the words mean here. */
    static @Nullable String code(Folded text, int place, Units.@Nullable Match unit, @Nullable String code) {
        boolean pounds = unit != null
                && "GBP".equals(code)
                && (unit.words().startsWith("pound") || unit.words().equals("파운드"))
                && !unit.words().contains("sterling");
        if (unit == null || !pounds) {
            return code;
        }
        String around = text.subSequence(Math.max(0, place - FAR), Math.min(text.length(), unit.end() + FAR));
        if (text.startsWith(" of ", unit.end())) {
            return "pound";
        }
        boolean compound = text.at(unit.end() - unit.words().length() - 1) == '-' && text.at(unit.end()) == ' ';
        if (compound) {
            String noun = text.subSequence(unit.end() + 1, Words.end(text, unit.end() + 1));
            return MONEY_NOUNS.contains(noun) ? code : "pound";
        }
        for (String cue : CUES) {
            if (around.contains(cue)) {
                return "pound";
            }
        }
        return code;
    }
}
