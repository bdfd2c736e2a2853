package org.claimboard.arrival.sheet;

import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.claimboard.record.Verdict;
import org.claimboard.record.Words;
import org.claimboard.site.Language;
import org.claimboard.site.VerdictName;

/** What the desk calls the words that cells can mean: as its forms do. */
final class CellNames {

    private static final String BUNDLE = "messages.labels";

    private CellNames() {}

    /** The name of a word of claim files that a column of the field can hold. */
    static String of(Field field, String word, String language) {
        if (field == Field.VERDICT) {
            return Words.find(Verdict.class, word)
                    .map(verdict -> VerdictName.atDesk(verdict, language))
                    .orElse(word);
        }
        return ResourceBundle.getBundle(
                        BUNDLE,
                        Language.orFirst(language).locale(),
                        CellNames.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .getString(place(field) + ".is." + word);
    }

    private static String place(Field field) {
        return switch (field) {
            case KIND -> "claim.kind";
            case CONFIDENCE -> "confidence";
            case QUANTITY_KIND -> "quantity.kind";
            case QUANTITY_DIRECTION -> "direction";
            case QUANTITY_BASE -> "quantity.base";
            default -> throw new IllegalArgumentException("the words of " + field.word() + " are free");
        };
    }
}
