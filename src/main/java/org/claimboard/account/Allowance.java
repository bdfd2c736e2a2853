package org.claimboard.account;

import java.time.Duration;
import java.util.Locale;

/**
 * What is left to whoever asks, as the fields of draft-ietf-httpapi-ratelimit-headers say it.
 *
 * @param policy name of the limit
 * @param most requests in a window
 * @param granted whether this request is one of them
 * @param left how many more may come now
 * @param pause until there are as many as may be again; for a request that is not granted, until there is one
 */
public record Allowance(String policy, int most, Duration window, boolean granted, long left, Duration pause) {

    public String policyField() {
        return String.format(Locale.ROOT, "\"%s\";q=%d;w=%d", policy, most, window.toSeconds());
    }

    public String stateField() {
        return String.format(Locale.ROOT, "\"%s\";r=%d;t=%d", policy, left, seconds());
    }

    /** Whole seconds to wait, at least one. */
    public long seconds() {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }
}
