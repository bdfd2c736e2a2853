package org.claimboard.outbound;

import java.time.Duration;

/**
 * How much of somebody else's answer is waited for and taken.
 *
 * @param time for the whole exchange, redirects included
 * @param bytes of the answer's body, unpacked
 * @param redirects that are followed, each checked as the first address was
 */
public record Limits(Duration time, int bytes, int redirects) {

    /** A page that somebody reads. */
    public static final Limits PAGE = new Limits(Duration.ofSeconds(20), 5_000_000, 5);

    /** A receiver's acknowledgement. */
    public static final Limits RECEIPT = new Limits(Duration.ofSeconds(15), 4_000, 0);
}
