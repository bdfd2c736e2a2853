package org.claimboard.outbound;

import java.util.Set;

/** What is added to addresses to follow readers, and changes nothing about the page. */
final class Trackers {

    private static final Set<String> FIELDS = Set.of(
            "fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh",
            "mc_cid", "mc_eid", "_ga", "_gl", "srsltid", "ref_src", "ref_url", "napm");

    private Trackers() {}

    /** Whether the field of a query is one. */
    static boolean isOne(String field) {
        String name = field.replaceFirst("=.*", "").toLowerCase(java.util.Locale.ROOT);
        return name.startsWith("utm_") || FIELDS.contains(name);
    }

    /** The path without the name of a session. */
    static String without(String path) {
        return path.replaceFirst("(?i);jsessionid=[^/;]*", "");
    }
}
