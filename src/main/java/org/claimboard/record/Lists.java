package org.claimboard.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Absent lists read as empty ones. */
final class Lists {

    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
