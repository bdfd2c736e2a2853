package org.claimboard.ledger;

/**
 * Whose reviews claims came with.
 *
 * @param name what they call themselves; empty where that is not one
 * @param site the host of their pages in ASCII, without {@code www.}; empty where none is named
 */
public record ReviewPublisher(String name, String site) {

    /** Nobody, or more than one. */
    public static final ReviewPublisher NONE = new ReviewPublisher("", "");

    private static final String NO_SITE = "-";

    /** As forms send it: no site has a blank. */
    public String word() {
        return (site.isEmpty() ? NO_SITE : site) + " " + name;
    }

    /** The two where they are the same, else nobody. */
    public ReviewPublisher and(ReviewPublisher other) {
        return equals(other) ? this : NONE;
    }
}
