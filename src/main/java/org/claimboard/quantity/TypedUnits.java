package org.claimboard.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimboard.record.Unit;

/** The units that people mean by what they type where one is asked for: 원, %, 메가와트시, US$, kWh. */
public final class TypedUnits {

    private static final BigDecimal SAMPLE = BigDecimal.valueOf(5);

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");

    private TypedUnits() {}

    /**
     * The code of what is meant, which is the one that a text with these words would be read to have; a code stays as it is, and so
     * do words that name nothing known, such as chips. Empty for what no unit can be: several words that name none, and
     * scales such as 만원, which belong to the number.
     */
    public static Optional<Unit> read(String typed) {
        String words = typed.strip().replaceAll("\\s+", " ");
        if (words.isEmpty() || words.length() > Unit.LONGEST) {
            return Optional.empty();
        }
        if (isCode(words)) {
            return Optional.of(new Unit(words));
        }
        for (String text : List.of(SAMPLE + words, SAMPLE + " " + words)) {
            List<ReadQuantity> read = QuantityReader.read(text);
            if (read.size() == 1
                    && read.get(0).end() == text.length()
                    && read.get(0).unit() != null) {
                ReadQuantity found = read.get(0);
                if (!SAMPLE.equals(found.value())) {
                    return Optional.empty();
                }
                if (found.sense().per() == null) {
                    return Optional.ofNullable(found.unit());
                }
            }
        }
        String meant = UnitCodes.meantBy(words);
        String code = meant == null ? words : meant;
        return Unit.isCode(code) ? Optional.of(new Unit(code)) : Optional.empty();
    }

    /** Whether it is what records have, and no word for it. */
    private static boolean isCode(String words) {
        if (!ASCII.matcher(words).matches() || !Unit.isCode(words)) {
            return false;
        }
        boolean known = UnitNames.isOurs(words) || Measures.of(words) != null;
        return Unit.isCurrency(words) || new Unit(words).isYear() || (known && !UnitCodes.isWord(words));
    }
}
