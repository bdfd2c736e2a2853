package org.claimboard.outbound;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of an address or of a reference to one (RFC 3986, appendix B); those that it does not have are null. */
record Reference(@Nullable String scheme, @Nullable String authority, String path, @Nullable String query) {

    private static final Pattern PARTS = Pattern.compile(
            "(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);

    static Reference of(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return new Reference(null, null, text, null);
        }
        return new Reference(parts.group(1), parts.group(2), parts.group(3), parts.group(4));
    }

    /** What it leads to from the base (RFC 3986, 5.2.2). */
    Reference from(Reference base) {
        if (scheme != null) {
            return this;
        }
        if (authority != null) {
            return new Reference(base.scheme, authority, path, query);
        }
        if (path.isEmpty()) {
            return new Reference(base.scheme, base.authority, base.path, query == null ? base.query : query);
        }
        String merged = path.startsWith("/") ? path : base.path.substring(0, base.path.lastIndexOf('/') + 1) + path;
        String whole = merged.startsWith("/") ? merged : "/" + merged;
        return new Reference(base.scheme, base.authority, withoutDots(whole), query);
    }

    /** The path without segments that lead to itself or up (RFC 3986, 5.2.4). */
    static String withoutDots(String path) {
        if (!path.startsWith("/")) {
            return path;
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean up = segments[i].equals("..");
            boolean dots = up || segments[i].equals(".");
            if (up) {
                kept.pollLast();
            }
            if (!dots) {
                kept.addLast(segments[i]);
            } else if (i == segments.length - 1) {
                kept.addLast("");
            }
        }
        return "/" + String.join("/", kept);
    }

    String text() {
        return (scheme == null ? "" : scheme + ":")
                + (authority == null ? "" : "//" + authority)
                + path
                + (query == null ? "" : "?" + query);
    }
}
