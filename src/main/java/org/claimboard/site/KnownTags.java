package org.claimboard.site;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tags of answers that a client says it has. Whether one is marked as weak does not matter: programs leave the mark
 * out, and proxies add it (RFC 9110, section 13.1.2).
 */
public final class KnownTags {

    private static final Pattern TAG = Pattern.compile("\"([^\"]*)\"");

    private KnownTags() {}

    /**
     * Whether the tag is one of them.
     *
     * @param named the field {@code If-None-Match}; null if the client sent none
     */
    public static boolean include(EntityTag tag, @Nullable String named) {
        return include(tag.getValue(), named);
    }

    /**
     * Whether the tag is one of them.
     *
     * @param tag without its quotation marks
     * @param named the field {@code If-None-Match}; null if the client sent none
     */
    public static boolean include(String tag, @Nullable String named) {
        return named != null
                && (named.strip().equals("*")
                        || TAG.matcher(named).results().anyMatch(match -> match.group(1)
                                .equals(tag)));
    }
}
