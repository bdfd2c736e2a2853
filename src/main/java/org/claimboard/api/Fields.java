package org.claimboard.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The names by which clients ask for single fields of a representation: its top-level ones. */
final class Fields {

    private Fields() {}

    static Set<String> of(Class<? extends Record> representation) {
        return Arrays.stream(representation.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
