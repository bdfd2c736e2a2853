package org.claimboard.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists that files leave out and entities keep empty. */
final class Filed {

    private Filed() {}

    static <T> List<T> list(@Nullable List<T> filed) {
        return filed == null ? List.of() : filed;
    }

    static String text(@Nullable String filed) {
        return filed == null ? "" : filed;
    }

    static @Nullable String orAbsent(String text) {
        return text.isEmpty() ? null : text;
    }
}
