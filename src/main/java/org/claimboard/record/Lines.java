package org.claimboard.record;

import java.util.Map;

/** The line on which each part of a file begins, by JSON pointer (RFC 6901). */
record Lines(Map<String, Integer> byPointer) {

    /** The line of the part, or of the nearest part around it that has one. */
    int of(String pointer) {
        String at = pointer;
        while (!byPointer.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return byPointer.getOrDefault(at, 1);
    }

    static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
