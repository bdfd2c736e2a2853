package org.claimboard.workflow;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.claimboard.record.RecordKey;
import org.jspecify.annotations.Nullable;

/** Records by kind and slug, with commas between them. */
@Converter
class KeysColumn implements AttributeConverter<List<RecordKey>, String> {

    private static final String BETWEEN = ", ";

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<RecordKey> keys) {
        return keys == null ? null : keys.stream().map(RecordKey::toString).collect(Collectors.joining(BETWEEN));
    }

    @Override
    public @Nullable List<RecordKey> convertToEntityAttribute(@Nullable String column) {
        return column == null
                ? null
                : Arrays.stream(column.split(BETWEEN)).map(RecordKey::parse).toList();
    }
}
