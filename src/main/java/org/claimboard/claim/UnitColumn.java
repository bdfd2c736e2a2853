package org.claimboard.claim;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/** A unit is kept as its code. */
@Converter(autoApply = true)
class UnitColumn implements AttributeConverter<Unit, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Unit unit) {
        return unit == null ? null : unit.code();
    }

    @Override
    public @Nullable Unit convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : new Unit(code);
    }
}
