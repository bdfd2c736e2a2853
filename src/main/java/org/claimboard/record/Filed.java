package org.claimboard.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists that files leave out and entities keep empty. */
public final class Filed {

    private Filed() {}

    public static <T> List<T> list(@Nullable List<T> filed) {
        return filed == null ? List.of() : filed;
    }

    public static String text(@Nullable String filed) {
        return filed == null ? "" : filed;
    }

    public static @Nullable String orAbsent(String text) {
        return text.isEmpty() ? null : text;
    }
}
