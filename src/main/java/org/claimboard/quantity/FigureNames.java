package org.claimboard.quantity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.claimboard.record.ChangeBase;
import org.claimboard.record.Denominator;
import org.claimboard.record.Direction;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Period;
import org.claimboard.record.Phrases;
import org.claimboard.record.QuantityKind;
import org.claimboard.record.Unit;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/** What tells figures apart, in words. */
public final class FigureNames {

    /** There are few units, and each stands in many figures. */
    private static final Cache<Unit, LocalizedText> UNITS =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private FigureNames() {}

    /** What a figure is for each of; of a whole that it is in all. */
    public static LocalizedText each(@Nullable Denominator per) {
        return per == null
                ? Phrases.inEach("per.whole")
                : Phrases.inEach(words -> DenominatorNames.of(per, words.tag()));
    }

    public static LocalizedText of(Period period) {
        return Phrases.inEach(words -> period.name(words.tag()));
    }

    public static LocalizedText of(QuantityKind kind) {
        return Phrases.inEach("kind." + Words.of(kind));
    }

    public static LocalizedText of(Direction direction) {
        return Phrases.inEach("direction." + Words.of(direction));
    }

    public static LocalizedText of(ChangeBase base) {
        return Phrases.inEach("base." + Words.of(base));
    }

    /** What a unit is called. */
    public static LocalizedText of(Unit unit) {
        return UNITS.get(unit, asked -> Phrases.inEach(words -> UnitNames.name(asked, words.tag())));
    }
}
