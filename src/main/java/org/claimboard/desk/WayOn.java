package org.claimboard.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.claimboard.record.RecordKey;
import org.jspecify.annotations.Nullable;

/**
 * The list that somebody came from to a record, and the records beside it there.
 *
 * @param list what the list's address asks for
 * @param before the record before it; null if there is none
 * @param behind the record behind it, or where it was before a step took it off the list; null if there is none
 * @param place its place on the list, from 1; 0 if it is no longer on it
 * @param of how many are on the list
 */
record WayOn(String list, @Nullable Place before, @Nullable Place behind, int place, int of) {

    /** The record that a form or address carries as the next; null if none. */
    static @Nullable RecordKey key(@Nullable String carried) {
        if (carried == null || carried.isEmpty()) {
            return null;
        }
        try {
            return RecordKey.parse(carried);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The path, which has a question mark, with the list that somebody came from and what comes next there. */
    static String along(String path, @Nullable WorkListAddress from, @Nullable RecordKey next) {
        if (from == null) {
            return path;
        }
        String list = path + "&list=" + from.carried();
        return next == null ? list : list + "&next=" + URLEncoder.encode(next.toString(), StandardCharsets.UTF_8);
    }

    /** What the list's address asks for, as another address carries it. */
    public String carried() {
        return URLEncoder.encode(list, StandardCharsets.UTF_8);
    }

    /** The next record, as a form carries it; empty if there is none. */
    public String behindKey() {
        return behind == null ? "" : behind.key().toString();
    }
}
