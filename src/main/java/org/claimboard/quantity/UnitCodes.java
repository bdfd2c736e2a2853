package org.claimboard.quantity;

import java.util.Locale;
import java.util.Map;
import org.claimboard.record.Ordered;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/** Units whose codes are the words or signs of people: 명, 킬로와트시, ㎡, usd. They are stored as written. */
final class UnitCodes {

    /** By the words that stand behind numbers. What only counts names nothing. */
    private static final Map<String, String> BY_WORD = byWord();

    private UnitCodes() {}

    /** The code that goes by a name of its own; null if the written one means no other. */
    static @Nullable String meantBy(String written) {
        String plain = Measures.plain(written);
        String sign = UnitSpellings.sign(plain);
        String small = plain.toLowerCase(Locale.ROOT);
        String word = BY_WORD.getOrDefault(small, BY_WORD.getOrDefault(small.replace('-', ' '), written));
        if (!word.equals(written)) {
            return word;
        }
        return Measures.plain(sign).equals(plain) ? inText(written) : sign;
    }

    private static @Nullable String inText(String written) {
        return TypedUnits.inText(written)
                .map(Unit::code)
                .filter(code -> !code.equals(written))
                .orElse(null);
    }

    /** Whether texts have the word for a unit whose code is another. */
    static boolean isWord(String written) {
        return BY_WORD.containsKey(written.toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> byWord() {
        Map<String, String> codes = WordTable.names(UnitCodes.class, "units.properties");
        codes.values().removeIf("counter"::equals);
        return Ordered.of(codes);
    }
}
