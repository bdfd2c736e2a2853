package org.claimboard.desk;

import java.util.List;
import org.claimboard.site.BadField;
import org.jspecify.annotations.Nullable;

/** Which page of a list an address asks for. */
final class PageNumber {

    private PageNumber() {}

    /** The number, from 1; 1 if the address does not say. */
    static int of(@Nullable String typed) {
        if (typed == null || typed.isEmpty()) {
            return 1;
        }
        if (!typed.matches("[1-9][0-9]{0,5}")) {
            throw new BadField("page", typed, List.of());
        }
        return Integer.parseInt(typed);
    }
}
