package org.claimboard.quantity;

import org.jspecify.annotations.Nullable;

/** Tells pounds that weigh from pounds that are money. */
final class Weights {

    private static final int FAR = 30;

    /** Near the number, these words say that it is a weight. */
    private static final String[] CUES = {
        "weigh",
        "weight",
        "무게",
        "체중",
        "몸무게",
        "중량",
        "meat",
        "body",
        "baby",
        "빼기",
        "빼는",
        "감량",
        "살을",
        "ton is",
        "미터톤",
        "kg",
        "kilogram",
        "heavy",
        "무거",
        "lost ",
        "흙",
        "고기",
        "luggage",
        "cargo"
    };

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
        for (String cue : CUES) {
            if (around.contains(cue)) {
                return "pound";
            }
        }
        return code;
    }
}
