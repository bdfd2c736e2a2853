package org.claimboard.editor;

import java.time.LocalDate;
import java.util.Optional;
import org.claimboard.quantity.DenominatorNames;
import org.claimboard.quantity.TypedUnits;
import org.claimboard.quantity.UnitNames;
import org.claimboard.record.Denominator;
import org.claimboard.record.Period;
import org.claimboard.record.UnitPer;

/** What units, periods and denominators mean as they were typed, told beside the field. */
final class Understood {

    private Understood() {}

    /** Empty where nothing was understood, or where it is what stands there. */
    static String of(Part.Field field, String typed, String language) {
        String words = typed.strip();
        String meant =
                switch (field.control()) {
                    case PERIOD ->
                        Period.read(words)
                                .map(period -> period.name(language) + days(period))
                                .orElse("");
                    case PER ->
                        DenominatorNames.read(words)
                                .map(per -> DenominatorNames.of(per, language))
                                .orElse("");
                    case UNIT ->
                        TypedUnits.readPer(words)
                                .map(unit -> name(unit, language))
                                .orElse("");
                    default -> "";
                };
        return meant.equals(words) ? "" : meant;
    }

    private static String name(UnitPer unit, String language) {
        String name = UnitNames.name(unit.unit(), language);
        Denominator per = unit.per();
        return per == null ? name : name + ", " + DenominatorNames.of(per, language);
    }

    private static String days(Period period) {
        Optional<LocalDate> first = period.first();
        Optional<LocalDate> last = period.last();
        return period.kind() == Period.Kind.DAY || first.isEmpty() || last.isEmpty()
                ? ""
                : " (" + first.get() + " – " + last.get() + ")";
    }
}
