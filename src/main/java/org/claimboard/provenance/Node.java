package org.claimboard.provenance;

import java.util.Comparator;

/**
 * Something information comes from. A source and a named origin of the same key are two nodes.
 *
 * @param key slug of a source, or key of a named origin
 * @param named whether it is an origin known by name only, no source on file
 */
public record Node(String key, boolean named) implements Comparable<Node> {

    private static final Comparator<Node> ORDER =
            Comparator.comparing(Node::key).thenComparing(Node::named);

    public static Node source(String slug) {
        return new Node(slug, false);
    }

    public static Node origin(String key) {
        return new Node(key, true);
    }

    @Override
    public int compareTo(Node other) {
        return ORDER.compare(this, other);
    }
}
