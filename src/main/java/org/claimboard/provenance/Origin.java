package org.claimboard.provenance;

import java.util.List;

/**
 * An end point of tracing: information is not seen to come from anywhere further.
 *
 * @param kind what it is
 * @param keys the slug of the source, the key of the named origin, or the slugs of the sources of the circle, sorted
 */
public record Origin(Kind kind, List<String> keys) {

    /** What an origin is. */
    public enum Kind {
        /** A source that draws on no other as far as the desk knows. */
        SOURCE,

        /** An origin known by name only, such as the investors' documents. */
        NAMED,

        /** Sources that only lean on each other: together they count once. */
        CYCLE
    }

    static Origin of(Node node) {
        return new Origin(node.named() ? Kind.NAMED : Kind.SOURCE, List.of(node.key()));
    }

    boolean holds(Node node) {
        return node.named() == (kind == Kind.NAMED) && keys.contains(node.key());
    }
}
